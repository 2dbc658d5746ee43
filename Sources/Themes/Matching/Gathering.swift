/// The members of one `near` group as they turn up, sentence by sentence.
struct Gathering {
  private var found: [Found] = []

  /// A member in a sentence.
  private struct Found {
    var sentence: Int
    var member: Int
    var span: Range<Int>
  }

  /// Notes the first place in a sentence where a member stands; sentences come in order.
  mutating func add(_ span: Range<Int>, at member: Int, sentence: Int) {
    for one in found.reversed() {
      if one.sentence != sentence { break }
      if one.member == member { return }
    }
    found.append(Found(sentence: sentence, member: member, span: span))
  }

  /// The stretches, one a sentence, that hold all of so many members.
  func complete(of members: Int) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = 0
    while start < found.count {
      let sentence = found[start].sentence
      var end = start
      var span = found[start].span
      while end < found.count, found[end].sentence == sentence {
        let one = found[end].span
        span = min(span.lowerBound, one.lowerBound)..<max(span.upperBound, one.upperBound)
        end += 1
      }
      if end - start == members { spans.append(span) }
      start = end
    }
    return spans
  }
}
