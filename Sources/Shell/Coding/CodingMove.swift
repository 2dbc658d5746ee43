import Themes

/// What somebody who codes an answer wants to happen next.
enum CodingMove: Equatable {
  /// The answer speaks of these themes, or of none.
  case decide([Decision.Applied])
  /// Something to remember with the decision.
  case memo(String)
  /// See all themes, what can be typed, or the answer once more.
  case themes, what, again
  /// Take the last decision back and see its answer again.
  case undo
  /// Leave the answer for another time, or leave them all.
  case skip, stop
  /// Nothing was typed, which decides nothing.
  case nothing
  /// What was typed cannot be made sense of, for this reason.
  case unclear(String)
}
