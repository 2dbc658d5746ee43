extension Int {
  /// The number with what it counts, such as `1 response` and `2 responses`.
  func of(_ thing: String) -> String { "\(self) \(thing)\(self == 1 ? "" : "s")" }
}
