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
