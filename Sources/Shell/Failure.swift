import Study
import Survey
import Themes

/// Why something that was asked for could not be done: what happened, what is safe, what to do.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension Failure {
  /// Somebody named a theme that the codebook does not have.
  static func noTheme(_ name: String, in codebook: Codebook) -> Failure {
    let advice =
      Slip.meant(by: name, among: codebook.themes.map(\.code)).map { "Did you mean \($0)?" }
      ?? "Type codebook to see them all."
    return Failure("There is no theme “\(name)”. Nothing was changed. \(advice)")
  }

  /// Somebody named a theme that is coded no longer and that nothing is coded with.
  static func retired(_ theme: Theme, in codebook: Codebook) -> Failure {
    let today = codebook.successors(of: theme.code)
    let advice =
      today.isEmpty
      ? "Type codebook to see what is." : "Today it is \(today.joined(separator: " and "))."
    return Failure(
      "The theme “\(theme.code)” is coded no longer. Nothing was changed. \(advice)")
  }

  /// Something cannot be done before a leader has opened the study.
  static func sealed(_ thing: String) -> Failure {
    Failure(
      "The study is sealed, so \(thing) cannot be read. Nothing was changed, and nothing is lost. "
        + "To read it, type open and the file of a leader's key.")
  }

  /// Files were there, but none of them could be read.
  static func unreadable(_ thing: String) -> Failure {
    Failure("No \(thing) could be read, for the reasons above. Every file was left as it is.")
  }

  /// Somebody named a questionnaire that the study does not have.
  static func noQuestionnaire(_ id: String, in study: Study) throws -> Failure {
    let known = try study.questionnaireIDs().ids
    let advice =
      Slip.meant(by: id, among: known).map { "Did you mean \($0)?" }
      ?? "There are: \(known.joined(separator: ", "))."
    return Failure("There is no questionnaire “\(id)”. Nothing was started. \(advice)")
  }
}
