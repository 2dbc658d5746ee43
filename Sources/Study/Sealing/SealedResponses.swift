/// Responses that are there and cannot be read, because the study is closed.
struct SealedResponses: Equatable, Sendable {
  /// How many.
  let count: Int

  /// One sentence about all of them; none where there are none.
  var sentences: [String] {
    guard count > 0 else { return [] }
    let which = count == 1 ? "One response is" : "\(count) responses are"
    return [
      "\(which) sealed and left out here. Nothing is lost. To read what is sealed, type open and the "
        + "file of a leader's key."
    ]
  }
}
