import ArgumentParser
import Forms
import Study
import Survey
import Terminal

/// Brings responses in from elsewhere.
struct ImportResponses: Verb {
  static let configuration = CommandConfiguration(
    commandName: "responses", abstract: "Bring in responses from a CSV file.",
    discussion: """
      The columns are respondent, optionally group, mode and language, and the names or labels of \
      questions. Exports of KoboToolbox and ODK Central are read as they are: without a column \
      respondent, each return gets a code made from the number that it was sent under, so that \
      bringing the file in again adds nothing. Every column that is not read is named.
      """)

  @Argument(help: "The CSV file.") var file: String
  @Option(help: "The questionnaire that was answered.") var questionnaire: String
  @Option(help: "The wave; otherwise that of study.yaml, or the present school term.")
  var wave: String?
  @Option(help: "The column that holds the code of each person, where it is not respondent.")
  var respondent: String?
  @OptionGroup var place: Place

  /// How many rows that could not be taken are told one by one.
  private static let mostTold = 50

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let asked = try session.questionnaire(questionnaire, in: study)
    let wave = try session.wave(wave, in: study)
    let brought = try session.table(in: file) { table in
      try ResponseImport(
        table, questionnaire: asked, wave: wave, respondent: respondent, at: session.now())
    }
    for note in brought.notes { session.console.complain(note) }
    for row in brought.refused.prefix(Self.mostTold) { session.console.complain(row.description) }
    let more = brought.refused.count - Self.mostTold
    if more > 0 { session.console.complain("\(more.of("more row")) could not be taken either.") }
    let known = try study.responseFiles(questionnaire: asked.id, wave: wave).ids
    let fresh = brought.responses.filter { !known.contains($0.id) }
    let published = try study.publish(all: fresh)
    session.touch(asked.id, wave, fresh, published)
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
