import Terminal
import ArgumentParser
import Study
import Survey

/// The options that choose which responses a verb looks at.
struct Selection: ParsableArguments {
  @Option(help: "Only this questionnaire.") var questionnaire: String?
  @Option(help: "Only this wave.") var wave: String?

  /// The responses chosen; what could not be read is told.
  ///
  /// Invented responses are never mixed with real ones: they are given out where their wave is
  /// named, or where there is nothing else yet.
  func responses(of study: Study, in session: Session) throws -> [Response] {
    let found = try found(in: study, session)
    for problem in found.problems { session.console.complain(problem) }
    if found.responses.isEmpty {
      guard found.problems.isEmpty else { throw Failure.unreadable("response") }
      throw try emptiness(study)
    }
    let real = found.responses.filter { !$0.isInvented }
    if wave != nil, real.count < found.responses.count, !real.isEmpty {
      session.console.complain(
        "This wave holds invented responses beside real ones. The invented ones are left out.")
    }
    return real.isEmpty ? found.responses : real
  }

  /// Everything that was chosen, and a sentence about every file that could not be read.
  func found(
    in study: Study, _ session: Session
  ) throws -> (responses: [Response], problems: [String]) {
    let wave = try wave.map { try session.wave($0, in: study) }
    return try study.responses(questionnaire: questionnaire, wave: wave)
  }

  /// Tells kindly that a selection holds nothing, and why.
  func emptiness(_ study: Study) throws -> Failure {
    if let questionnaire, !study.has(.questionnaire(questionnaire)) {
      return try Failure.noQuestionnaire(questionnaire, in: study)
    }
    let part = [questionnaire.map { "to \($0)" }, wave.map { "in wave \($0)" }].compactMap(\.self)
    return Failure(
      "There are no responses\(part.isEmpty ? "" : " " + part.joined(separator: " ")) yet. "
        + "Ask somebody with: ask QUESTIONNAIRE, or bring some in with: import responses FILE.csv")
  }
}
