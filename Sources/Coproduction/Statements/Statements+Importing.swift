extension Statements {
  /// The codes that statements from elsewhere have here: their own numbers, where those are free.
  ///
  /// The same number with the same words is the statement that was brought in before.
  public func codes(
    for comments: [(id: String, text: String)]
  ) -> [(id: String, code: String, isKnown: Bool)] {
    var taken: [String: String] = [:]
    return comments.map { comment in
      var code = comment.id
      var turn = 1
      while let text = self[code]?.text ?? taken[code], text != comment.text {
        turn += 1
        code = "\(comment.id)-\(turn)"
      }
      let isKnown = self[code] != nil
      taken[code] = comment.text
      return (comment.id, code, isKnown)
    }
  }
}
