import Survey

extension Response {
  /// How many people a group return speaks for; nil for a return of one person.
  ///
  /// A file that was tampered with may hold any number.
  var size: Int? {
    collection.mode == .group ? collection.size.map { min(max(1, $0), 100_000) } : nil
  }

  /// How many people of a group say what stands in an answer: at least one and at most all; nil for
  /// a return of one person.
  func people(saying answer: Answer) -> Int? {
    size.map { min(max(answer.agree ?? 1, 1), $0) }
  }
}
