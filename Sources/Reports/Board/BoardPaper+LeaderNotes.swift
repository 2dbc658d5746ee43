import Coproduction
import Survey
import Themes

extension BoardPaper {
  /// Which figures a member may challenge, and the line to type to see every answer behind each.
  var leaderNotes: [Block] {
    let lines = shown.map { finding in
      let doubts = doubts(about: finding)
      let told = doubts.isEmpty ? "" : " A member may ask: \(doubts.joined(separator: " "))"
      return
        "\(finding.name), \(finding.proportion?.brief ?? "withheld").\(told) To see every answer: "
        + whoSaid(finding.theme)
    }
    return [
      .paragraph(
        "These are for leaders alone. Each line shows the answers behind a figure, with who or what "
          + "found the theme in them."),
      .list(lines.isEmpty ? ["No theme has a figure."] : lines),
    ]
  }

  private func doubts(about finding: Finding) -> [String] {
    var doubts: [String] = []
    if let people = finding.respondents, let confirmed = finding.confirmed, confirmed < people {
      doubts.append(
        "how sure is it? \(people - confirmed) of \(people) rest on what the program suggests.")
    }
    if let interval = finding.proportion?.interval, interval.upperBound - interval.lowerBound > 30 {
      doubts.append("how far off may it be? With so few people, very far.")
    }
    if (themes.checked[finding.theme] ?? []).allSatisfy({ !$0.isChecked }) {
      doubts.append("did the people who said it agree with the theme? Nobody has asked them yet.")
    }
    return doubts
  }

  private func whoSaid(_ theme: String) -> String {
    let waves = summary.waves.map(\.name)
    return "who-said \(theme)" + (waves.count == 1 ? " --wave \(waves[0])" : "")
  }
}
