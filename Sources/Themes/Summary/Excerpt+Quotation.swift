extension Excerpt {
  /// The answer as it can be quoted: whole where it is short, else the sentences that hold the
  /// first place, with `…` where something is left out.
  ///
  /// Words are never cut inside a sentence or changed.
  public func quotation(limit: Int = 240) -> String {
    guard answer.utf8.count > limit else { return answer }
    let scalars = Array(answer.unicodeScalars)
    guard scalars.count > limit else { return answer }
    let end = min(span.upperBound, scalars.count)
    let first = scalars[..<min(span.lowerBound, end)].lastIndex(where: \.endsSentence).map {
      $0 + 1
    }
    let stop = scalars[end...].firstIndex(where: \.endsSentence).map { $0 + 1 } ?? scalars.count
    let start = first ?? 0
    let before = scalars[..<start].contains { !$0.isSpace } ? "… " : ""
    let after = scalars[stop...].contains { !$0.isSpace && !$0.endsSentence } ? " …" : ""
    let words = scalars[start..<stop].drop(while: \.isSpace)
    return before + String(String.UnicodeScalarView(words)) + after
  }
}
