import ArgumentParser
import Coproduction
import Interview
import Study
import Survey
import Terminal
import Themes

/// Reads draft themes back to the people who spoke: did we hear you right?
struct Agree: Verb {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: "Read draft themes back: did we hear you right?",
    discussion: """
      agree --size 9 --group young-person reads them to a group and counts hands. Hands that were \
      counted elsewhere are written down without any questions: agree wait-salt --size 9 --agreed 7 \
      --group young-person. agree --list shows what was said so far.
      """)

  @Argument(help: "Only these themes; otherwise those that most people spoke of.")
  var themes: [String] = []
  @Option(help: "Who is asked, where the questionnaire does not say: young-person, parent-carer, …")
  var group: Group?
  @Option(help: "How many people are there; otherwise one person is asked.") var size: Int?
  @Option(help: "How many themes are read at most.") var most = 8
  @OptionGroup var counted: CountedHands
  @Flag(help: "Show what was said so far.") var list = false
  @Option(help: "How to print the list: text, markdown, json or csv.")
  var format: ReportFormat = .text
  @Option(
    name: .customLong("with"),
    help: "A setting to begin with, such as \"voice on\" or \"easy read\"; can be given again.")
  var settings: [String] = []
  @Flag(help: "For people who use a screen reader: nothing decorative, and no voice of its own.")
  var screenReader = false
  @OptionGroup var selection: Selection
  @OptionGroup var place: Place

  func validate() throws {
    guard most > 0 else { throw ValidationError("--most must be above 0.") }
    guard (2...1000).contains(size ?? 2) else {
      throw ValidationError("A group is 2 people or more, and 1000 at most. Ask one person alone.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    if list { return try tell(study, session) }
    let group = try group(in: study, session)
    // What cannot be read is told once, by the process that reads it.
    guard !Seating.isNeeded(session) || counted.isGiven else { return try Seating.run(session) }
    let codebook = try session.codebook(in: study)
    let responses = try selection.responses(of: study, in: session)
    let summary = try session.summary(of: responses, with: codebook, in: study)
    let findings = try chosen(from: summary, codebook, session)
    let header = ThemeCheck(
      sitting: ResponseID.random(at: session.now()), theme: nil, read: "",
      questionnaires: summary.questionnaires, waves: summary.waves, group: group, size: size ?? 1,
      session: try session.gathering(in: study)?.code)
    if counted.isGiven { return try write(counted, on: findings, codebook, header, study, session) }
    let readBack = ReadBack(
      findings.prefix(most).map { draft(of: $0, codebook, for: group) }, header: header)
    let accessibility = Accessibility(flag: screenReader, session.environment)
    let setting = try setting(for: readBack, accessibility, study, session)
    var reading = ReadingBack(
      readBack, setting: setting,
      asksWhoTypes: size == nil && session.console.screen.isInteractive, accessibility, in: study,
      session)
    guard reading.conduct() else { throw ExitCode.failure }
    guard findings.count > most else { return }
    session.console.complain(
      "\(most.of("theme")) of \(findings.count) were read. To read all: --most \(findings.count).")
  }

  /// Who is asked, as was said or as the questionnaire says; a guess could put words in somebody's
  /// mouth.
  private func group(in study: Study, _ session: Session) throws -> Group {
    let asked = try selection.questionnaire.map { try session.questionnaire($0, in: study) }
    guard let group = group ?? asked?.group else {
      throw Failure(
        "It is not said who is asked. Nothing was started. "
          + "Add --group young-person or --group parent-carer.")
    }
    return group
  }

  private func setting(
    for readBack: ReadBack, _ accessibility: Accessibility, _ study: Study, _ session: Session
  ) throws -> Setting {
    let languages = readBack.questionnaire.languages
    let book = try session.phrasebook(for: languages.map(\.code), in: study)
    var preferences = Preferences()
    for words in settings { try Languages.take(words, into: &preferences, book, languages) }
    let now = session.now()
    let collection = Response.Collection(
      mode: size == nil ? .alone : .group, language: preferences.language ?? languages[0].code,
      size: size)
    return Setting(
      started: now, now: now, seed: 0, group: readBack.header.group, collection: collection,
      phrasebook: book, preferences: preferences, hasScreenReader: accessibility.isOn,
      hasLooks: !session.console.screen.isInteractive || session.console.screen.allowsColour,
      glossary: try session.glossary(in: study))
  }
}
