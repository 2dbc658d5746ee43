/// What some words are found to mean among options, each by its place.
enum Match: Equatable {
  /// This one.
  case sure(Int)
  /// Probably this one; the person is asked.
  case near(Int)
  /// Any of these; the person says which.
  case several([Int])
  /// None of them.
  case nothing

  /// One of them, or the choice between several.
  init(among found: [Int]) {
    self = found.isEmpty ? .nothing : found.count == 1 ? .sure(found[0]) : .several(found)
  }

  /// The same, but asked about.
  var doubted: Match { if case .sure(let index) = self { .near(index) } else { self } }
}
