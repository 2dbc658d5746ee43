extension Int {
  /// The number with what it counts, such as `1 answer` and `2 answers`, or `1 person` and `2 people`.
  func of(_ thing: String, _ several: String? = nil) -> String {
    "\(self) \(self == 1 ? thing : several ?? thing + "s")"
  }
}
