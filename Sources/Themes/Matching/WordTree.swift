/// The first words of all patterns as a tree of letters, so that one walk over a word finds them.
struct WordTree: Sendable {
  /// A small number for each letter that occurs; 0 is a letter that no pattern has.
  private var classes: [Unicode.Scalar: Int] = [:]
  /// The same for ASCII, where most letters are.
  private var plainClasses = [Int](repeating: 0, count: 128)
  /// How many small numbers there are, with 0.
  private var width = 1
  /// Where each letter leads from each node, twice its number, and 1 more where any word with this
  /// beginning is in a pattern; 0 is nowhere.
  private var steps: [Int32] = []
  /// At each node, where the patterns are whose first word ends here.
  private var whole: [Range<Int>] = []
  /// At each node, where the patterns are whose first word begins so and goes on anyhow.
  private var beginnings: [Range<Int>] = []
  /// The patterns of all nodes, one node after the other.
  private var planted: [Int] = []

  /// Plants the first words of patterns, which are known by their index from then on.
  init(_ patterns: [Pattern]) {
    let letters = patterns.flatMap { $0.words.first?.letters ?? [] }
    for letter in letters where classes[letter] == nil {
      classes[letter] = width
      if letter.isASCII { plainClasses[Int(letter.value)] = width }
      width += 1
    }
    steps = [Int32](repeating: 0, count: width)
    var nodes = [Node()]
    for (index, pattern) in patterns.enumerated() {
      guard let word = pattern.words.first else { continue }
      var node = 0
      for letter in word.letters { node = grow(&nodes, from: node, by: letter) }
      if word.isBeginning {
        nodes[node].beginnings.append(index)
      } else {
        nodes[node].whole.append(index)
      }
    }
    for node in nodes {
      whole.append(planted.count..<planted.count + node.whole.count)
      planted += node.whole
      beginnings.append(planted.count..<planted.count + node.beginnings.count)
      planted += node.beginnings
    }
    steps = steps.map { 2 * $0 + (beginnings[Int($0)].isEmpty ? 0 : 1) }
  }

  /// The patterns that belong to a node.
  private struct Node {
    var whole: [Int] = []
    var beginnings: [Int] = []
  }

  /// A word of a passage that begins a pattern.
  struct Hit: Sendable {
    var word: Int
    var pattern: Int
  }

  /// Finds every word of a passage that begins a pattern, from left to right, in place of what was
  /// found before.
  func look(in passage: borrowing Passage, for hits: inout [Hit]) {
    hits.removeAll(keepingCapacity: true)
    // Spans, unlike arrays, are not counted, which workers that share a tree would wait for.
    let steps = steps.span
    let plainClasses = plainClasses.span
    let whole = whole.span
    let beginnings = beginnings.span
    let planted = planted.span
    let scalars = passage.scalars.span
    let words = passage.words.span
    for index in words.indices {
      var node = 0
      var isInside = true
      for place in words[index] {
        let letter = scalars[place]
        let kind =
          letter.isASCII ? plainClasses[Int(letter.value)] : classes[letter] ?? 0
        let step = Int(steps[node * width + kind])
        guard step > 0 else {
          isInside = false
          break
        }
        node = step >> 1
        // Hardly any node has one, so that the others are not looked up.
        guard step & 1 == 1 else { continue }
        for place in beginnings[node] { hits.append(Hit(word: index, pattern: planted[place])) }
      }
      if isInside {
        for place in whole[node] { hits.append(Hit(word: index, pattern: planted[place])) }
      }
    }
  }

  private func letterClass(_ letter: Unicode.Scalar) -> Int {
    letter.isASCII ? plainClasses[Int(letter.value)] : classes[letter] ?? 0
  }

  private mutating func grow(
    _ nodes: inout [Node], from node: Int, by letter: Unicode.Scalar
  ) -> Int {
    let place = node * width + letterClass(letter)
    if steps[place] > 0 { return Int(steps[place]) }
    let new = nodes.count
    steps[place] = Int32(new)
    steps.append(contentsOf: repeatElement(0, count: width))
    nodes.append(Node())
    return new
  }
}
