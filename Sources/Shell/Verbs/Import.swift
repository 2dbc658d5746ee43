import ArgumentParser
import Forms
import Study
import Survey
import Terminal

/// Brings responses in from elsewhere.
struct Import: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in responses from a CSV file.")

  /// What can be brought in.
  enum What: String, ExpressibleByArgument, CaseIterable { case responses }

  @Argument(help: "What to bring in: responses.") var what: What
  @Argument(help: "The CSV file.") var file: String
  @Option(help: "The questionnaire that was answered.") var questionnaire: String
  @Option(help: "The wave; otherwise that of study.yaml, or the present school term.")
  var wave: String?
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let asked = try session.questionnaire(questionnaire, in: study)
    let wave = try session.wave(wave, in: study)
    let brought = try session.table(in: file) { table in
      try ResponseImport(table, questionnaire: asked, wave: wave, at: session.now())
    }
    for note in brought.notes { session.console.complain(note) }
    for row in brought.refused { session.console.complain(row.description) }
    let known = Set(try study.responses(questionnaire: asked.id, wave: wave).responses.map(\.id))
    let fresh = brought.responses.filter { !known.contains($0.id) }
    _ = try study.publish(all: fresh)
    let added = fresh.count
    tell(added, brought.responses.count - added, brought.refused.count, session)
    if !brought.refused.isEmpty { throw ExitCode.failure }
  }

  private func tell(_ added: Int, _ known: Int, _ refused: Int, _ session: Session) {
    session.console.say("\(added.of("response")) brought in.")
    if known > 0 { session.console.say("\(known.of("response")) had been brought in before.") }
    if refused > 0 {
      session.console.say(
        "\(refused.of("row")) could not be taken. Put them right and import the file again: "
          + "what is here already is not added twice.")
    }
  }
}
