/// What came from the keyboard when it was waited for.
enum Arrival: Equatable, Sendable {
  case byte(UInt8)
  /// Nothing, for as long as there was patience.
  case silence
  case interrupted
  case end
}
