import ArgumentParser
import Reports
import Study
import Survey
import Terminal
import Themes

/// Shows how far people who read the same answers found the same themes in them.
struct ShowAgreement: Verb {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Show how far coders agree, and where they differ.",
    discussion: """
      Only answers that at least two people read count. Have both code the same blind sample first: \
      code --coder KL --blind spring.
      """)

  @Option(help: "Only this theme.") var theme: String?
  @Option(help: "Only this blind sample.") var sample: String?
  @OptionGroup var selection: Selection
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let responses = try selection.responses(of: study, in: session)
    let codebook = try session.codebook(in: study)
    let theme = try theme.map { try session.current($0, in: codebook).code }
    let log = try study.codingLog()
    for problem in log.problems { session.console.complain(problem) }
    let readings = Reading.all(of: responses, on: try session.shelf(for: responses, in: study))
    let words = Self.words(of: readings)
    var decisions = log.decisions.filter { words[$0.place] != nil }
    if let sample {
      decisions = try Self.decisions(of: sample, among: decisions)
    } else {
      session.console.complain(
        "People who saw the same suggestions agree more than people who read apart. For a fair "
          + "figure, name a blind sample with --sample.")
    }
    let report = AgreementReport(
      Agreement(of: decisions.map { $0.kept(theme, codebook) }, codebook: codebook), words: words)
    try session.show(
      report.document, json: report.json.text, csv: report.csv.text, as: printing, inPages: true)
  }

  private static func words(of readings: [Reading]) -> [Decisions.Place: String] {
    Dictionary(
      readings.flatMap { reading in
        reading.answers.map {
          (Decisions.Place(response: reading.response.id, question: $0.question), $0.words)
        }
      }
    ) { $1 }
  }

  private static func decisions(
    of sample: String, among decisions: [Decision]
  ) throws -> [Decision] {
    let chosen = decisions.filter { $0.sample == sample }
    guard chosen.isEmpty else { return chosen }
    let known = Set(decisions.compactMap(\.sample)).sorted()
    let advice =
      known.isEmpty
      ? "Make one with: code --coder INITIALS --blind \(sample)"
      : "There are: \(known.joined(separator: ", "))."
    throw Failure("Nobody has coded a sample “\(sample)”. Nothing was changed. \(advice)")
  }
}

extension Decision {
  /// The decision by today's themes, and of these only one where one is named.
  fileprivate func kept(_ theme: String?, _ codebook: Codebook) -> Decision {
    var decision = carried(over: codebook)
    if let theme { decision.themes.removeAll { $0.theme != theme } }
    return decision
  }
}
