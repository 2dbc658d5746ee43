import ArgumentParser
import Study
import Survey
import Terminal

/// The options that choose which responses a verb looks at.
struct Selection: ParsableArguments {
  @Option(help: "Only this questionnaire.") var questionnaire: String?
  @Option(help: "Only this wave.") var wave: String?

  /// Whether nothing is left out.
  var isEverything: Bool { questionnaire == nil && wave == nil }

  /// The responses chosen that may be summed up together; what could not be read is told.
  func responses(of study: Study, in session: Session) throws -> [Response] {
    summable(try told(found(in: study, session), study, session), session)
  }

  /// The same of what was found already.
  ///
  /// Invented responses are never mixed with real ones: they are given out where their wave is
  /// named, or where there is nothing else yet.
  func summable(_ responses: [Response], _ session: Session) -> [Response] {
    let unmixed = Self.unmixed(responses)
    if wave != nil, unmixed.count < responses.count { session.console.complain(Self.mixture) }
    return unmixed
  }

  /// The real ones among responses, or else the invented ones.
  static func unmixed(_ responses: [Response]) -> [Response] {
    let real = responses.filter { !$0.isInvented }
    return real.isEmpty ? responses : real
  }

  /// The responses of what was found, after a sentence about every file that could not be read.
  func told(
    _ found: (responses: [Response], problems: [String]), _ study: Study, _ session: Session
  ) throws -> [Response] {
    for problem in found.problems { session.console.complain(problem) }
    guard found.responses.isEmpty else { return found.responses }
    guard found.problems.isEmpty else { throw Failure.unreadable("response") }
    throw try emptiness(study)
  }

  /// Everything that was chosen, and a sentence about every file that could not be read.
  func found(
    in study: Study, _ session: Session
  ) throws -> (responses: [Response], problems: [String]) {
    let wave = try chosenWave(of: study, in: session)
    return try study.responses(questionnaire: questionnaire, wave: wave)
  }

  /// The files of everything that was chosen.
  func files(of study: Study, in session: Session) throws -> ResponseFiles {
    let wave = try chosenWave(of: study, in: session)
    return try study.responseFiles(questionnaire: questionnaire, wave: wave)
  }

  /// The wave chosen; what is chosen is named to the audit.
  private func chosenWave(of study: Study, in session: Session) throws -> Wave? {
    let wave = try wave.map { try session.wave($0, in: study) }
    try session.touch(questionnaire, wave, in: study)
    return wave
  }

  /// Says whether made-up responses are counted, after what `told` and `summable` say of so many
  /// responses and problems.
  func areInventedCounted(
    of count: Int, invented: Int, problems: [String], _ study: Study, _ session: Session
  ) throws -> Bool {
    for problem in problems { session.console.complain(problem) }
    guard count > 0 else {
      throw problems.isEmpty ? try emptiness(study) : Failure.unreadable("response")
    }
    if wave != nil, invented > 0, invented < count { session.console.complain(Self.mixture) }
    return invented == count
  }

  private static let mixture =
    "This wave holds invented responses beside real ones. The invented ones are left out."

  /// Tells kindly that a selection holds nothing, and why.
  private func emptiness(_ study: Study) throws -> Failure {
    if let questionnaire, !study.has(.questionnaire(questionnaire)) {
      return try Failure.noQuestionnaire(questionnaire, in: study)
    }
    let part = [questionnaire.map { "to \($0)" }, wave.map { "in wave \($0)" }].compactMap(\.self)
    return Failure(
      "There are no responses\(part.isEmpty ? "" : " " + part.joined(separator: " ")) yet. "
        + "Ask somebody with: ask QUESTIONNAIRE, or bring some in with: import responses FILE.csv")
  }
}
