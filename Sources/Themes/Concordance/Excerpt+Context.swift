extension Excerpt {
  /// So many words before and after a place in the answer, with `…` where something is left out.
  public func context(of span: Range<Int>, words count: Int) -> (before: String, after: String) {
    let passage = Passage(answer)
    let earlier = passage.words.filter { $0.upperBound <= span.lowerBound }
    let later = passage.words.filter { $0.lowerBound >= span.upperBound }
    let start = earlier.count > count ? earlier.suffix(count).first?.lowerBound : 0
    let end = later.count > count ? later.prefix(count).last?.upperBound : passage.scalars.count
    let before = text(at: (start ?? span.lowerBound)..<span.lowerBound)
    let after = text(at: span.upperBound..<(end ?? span.upperBound))
    return (
      earlier.count > count ? "… " + before : before, later.count > count ? after + " …" : after
    )
  }
}
