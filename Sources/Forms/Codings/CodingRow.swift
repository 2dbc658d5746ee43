import Survey
import Themes

/// One row of a table of codings: a theme that a person found in an answer, or that they found none.
struct CodingRow: Sendable {
  var line: Int
  var place: Decisions.Place
  var coder: String
  /// The theme; nil where the person found none.
  var applied: Decision.Applied?
  var memo: String?
  /// When the person decided; nil where the row does not say.
  var time: Moment?
}
