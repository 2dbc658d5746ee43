/// The members of one `near` group as they turn up, sentence by sentence.
struct Gathering {
  private var sentences: [Int: [Int: Range<Int>]] = [:]

  /// Notes the first place in a sentence where a member stands.
  mutating func add(_ span: Range<Int>, at place: Int, sentence: Int) {
    if sentences[sentence]?[place] == nil { sentences[sentence, default: [:]][place] = span }
  }

  /// The stretches, one a sentence, that hold all of so many members.
  func complete(of members: Int) -> [Range<Int>] {
    sentences.sorted { $0.key < $1.key }.compactMap { _, places in
      guard places.count == members, let start = places.values.map(\.lowerBound).min(),
        let end = places.values.map(\.upperBound).max()
      else { return nil }
      return start..<end
    }
  }
}
