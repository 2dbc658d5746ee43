import Survey

extension Response {
  /// How many people a group return speaks for; nil for a return of one person.
  var size: Int? { collection.mode == .group ? collection.size.map { max(1, $0) } : nil }
}
