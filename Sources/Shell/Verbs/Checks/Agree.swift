import ArgumentParser
import Coproduction
import Interview
import Reports
import Study
import Survey
import Terminal
import Themes

/// Reads draft themes back to the people who spoke, and asks whether they were heard right.
struct Agree: Verb {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Read draft themes back, so that people say whether we heard right.",
    discussion: """
      agree --group young-person asks one person after the other, and agree --size 9 \
      --group young-person asks a group together. Hands that were counted elsewhere are written \
      down without any questions: agree wait-salt --size 9 --agreed 7 --group young-person. \
      agree --list shows what was said so far.
      """)

  @Argument(help: "Only these themes; otherwise those that most people spoke of.")
  var themes: [String] = []
  @Option(help: "How many people are asked together; otherwise each is asked in turn.")
  var size: Int?
  @Option(help: "How many themes are read at most.") var most = 8
  @OptionGroup var counted: CountedHands
  @Flag(help: "Show what was said so far.") var list = false
  @OptionGroup var printing: Printing
  @OptionGroup var seat: SeatOptions
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
    let gathering = try session.gathering(in: study)
    let group = try group(at: gathering, study, session)
    let codebook = try session.codebook(in: study)
    let responses = try selection.responses(of: study, in: session)
    let summary = try session.summary(of: responses, with: codebook, in: study)
    let findings = try chosen(from: summary, codebook, session)
    let header = ThemeCheck(
      sitting: ResponseID.random(at: session.now()), theme: nil, read: "",
      questionnaires: summary.questionnaires, waves: summary.waves, group: group, size: size ?? 1,
      session: gathering?.code)
    if counted.isGiven { return try write(counted, on: findings, codebook, header, study, session) }
    try Turns.checked(seat.people)
    if size == nil, Turns.areTaken(isHere: seat.here, session) {
      try Turns.take(seat.people, session)
    } else if !seat.here, Seating.isNeeded(session) {
      try Seating.run(session)
    } else {
      return try read(findings, codebook, header, study, session)
    }
    guard findings.count > most else { return }
    session.console.say(
      "\(most.of("theme")) of \(findings.count) were read. To read all: --most \(findings.count).")
  }

  /// Who is asked, as was said, or as the questionnaire or the session says; a guess could put words
  /// in somebody's mouth.
  private func group(
    at gathering: Gathering?, _ study: Study, _ session: Session
  ) throws -> Group {
    let asked = try selection.questionnaire.map { try session.questionnaire($0, in: study) }
    if let group = seat.group ?? asked?.group ?? session.group(nil, at: gathering) { return group }
    throw Failure(
      "It is not said who is asked. Nothing was started. "
        + "Add --group young-person or --group parent-carer.")
  }

  /// Reads the themes to whoever sits here.
  private func read(
    _ findings: [Finding], _ codebook: Codebook, _ header: ThemeCheck, _ study: Study,
    _ session: Session
  ) throws {
    let readBack = ReadBack(
      drafts(of: Array(findings.prefix(most)), codebook, for: header.group), header: header)
    let book = try session.phrasebook(with: seat.language, in: study)
    let setting = try seat.setting(book, group: header.group, size: size, study, session)
    // Whose words they are is asked as in an interview; behind a pipe sits nobody to ask.
    let interview = Interview(
      readBack.questionnaire(in: book), setting: setting,
      asksWhoTypes: size == nil && session.console.screen.isInteractive)
    var reading = ReadingBack(readBack, interview, in: study, session)
    guard reading.conduct(seat.accessibility(session)) else { throw ExitCode.failure }
  }
}
