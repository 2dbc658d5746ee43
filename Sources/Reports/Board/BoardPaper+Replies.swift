import Coproduction
import Survey
import Themes

extension BoardPaper {
  /// What was done about what was said, promises kept and not, and what has no reply.
  var replies: [Block] {
    guard !actions.isEmpty || !unanswered.isEmpty else {
      return [.paragraph("No action is written down, and no theme is waiting for a reply.")]
    }
    let states: [(state: Progress.State?, title: String)] = [
      (.did, "We did"), (.doing, "We are doing"), (.willDo, "We will do"),
      (.cannot, "We cannot, and why"), (nil, "Promised, with no reply yet"),
    ]
    var blocks: [Block] = []
    for (state, title) in states {
      let told = actions.filter { $0.state == state }
      guard !told.isEmpty else { continue }
      blocks += [.heading(level: 3, title), .list(told.map(line))]
    }
    guard !unanswered.isEmpty else { return blocks }
    return blocks + [
      .heading(level: 3, "No reply yet"),
      .paragraph("\(unanswered.count.of("theme")). Part 8 names them, and who can answer."),
    ]
  }

  private func line(_ action: Action) -> String {
    let parts: [String?] = [
      "You said: \(action.pledge.said)", action.state == nil ? nil : words.standing(action),
      action.because.map { "Why: \($0)" }, words.deadline(action), words.delay(action),
      "\(action.pledge.owner), \(words.agency(action))",
    ]
    return (parts.compactMap(\.self) + words.feedback(action)).sentences
  }

  /// What the board has to decide or see to, each with the role that owns it.
  var asks: [Block] {
    let late = actions.filter { words.days(late: $0) ?? 0 > 0 }.map { action in
      "\(action.pledge.owner), \(words.agency(action)): tell people what came of “"
        + "\(words.theme(action))”. \(words.deadline(action) ?? "")."
    }
    let silent = actions.filter { $0.state == nil && words.days(late: $0) ?? 0 <= 0 }
      .map { action in
        "\(action.pledge.owner), \(words.agency(action)): say what will be done about “"
          + "\(words.theme(action))”, by \(action.by.spoken)."
      }
    let owing = Dictionary(grouping: unanswered) { owners(of: $0.code) }
    let open = owing.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
      owners, themes in
      let named = themes.map { theme in
        "“\(theme.name)”" + (theme.people.map { " (\($0) of \(theme.base) people)" } ?? "")
      }
      return "\(owners): name who answers, and by when: \(named.joined(separator: "; "))."
    }
    let lines = late + silent + open
    return lines.isEmpty
      ? [.paragraph("Nothing is waiting for the board. Read what people said, and tell them so.")]
      : [.list(lines)]
  }

  /// The agencies that a theme is about, in words.
  private func owners(of code: String) -> String {
    let theme = codebook.themes.first { $0.code == code }
    let named = (theme?.agency ?? []).map { agency in
      agencies.first { $0.code == agency }?.name ?? agency
    }
    return named.isEmpty ? "The board" : named.joined(separator: " and ")
  }
}
