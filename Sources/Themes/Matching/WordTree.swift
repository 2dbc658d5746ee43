/// The first words of all patterns as a tree of letters, so that one walk over a word finds them.
struct WordTree: Sendable {
  /// A small number for each letter that occurs; 0 is a letter that no pattern has.
  private var classes: [Unicode.Scalar: Int] = [:]
  /// The same for ASCII, where most letters are.
  private var plainClasses = [Int](repeating: 0, count: 128)
  /// How many small numbers there are, with 0.
  private var width = 1
  /// Where each letter leads from each node; 0 is nowhere.
  private var steps: [Int32] = []
  /// At each node, the patterns whose first word ends here.
  private var whole: [[Int]] = [[]]
  /// At each node, the patterns whose first word begins so and goes on anyhow.
  private var beginnings: [[Int]] = [[]]

  /// Plants the first words of patterns, which are known by their index from then on.
  init(_ patterns: [Pattern]) {
    let letters = patterns.flatMap { $0.words.first?.letters ?? [] }
    for letter in letters where classes[letter] == nil {
      classes[letter] = width
      if letter.isASCII { plainClasses[Int(letter.value)] = width }
      width += 1
    }
    steps = [Int32](repeating: 0, count: width)
    for (index, pattern) in patterns.enumerated() {
      guard let word = pattern.words.first else { continue }
      var node = 0
      for letter in word.letters { node = grow(from: node, by: letter) }
      if word.isBeginning { beginnings[node].append(index) } else { whole[node].append(index) }
    }
  }

  /// Calls back with every pattern whose first word is this one.
  func forEachPattern(
    startingWith word: Range<Int>, in scalars: borrowing [Unicode.Scalar], _ body: (Int) -> Void
  ) {
    var node = 0
    for index in word {
      let next = Int(steps[node * width + letterClass(scalars[index])])
      guard next > 0 else { return }
      node = next
      for pattern in beginnings[node] { body(pattern) }
    }
    for pattern in whole[node] { body(pattern) }
  }

  private func letterClass(_ letter: Unicode.Scalar) -> Int {
    letter.isASCII ? plainClasses[Int(letter.value)] : classes[letter] ?? 0
  }

  private mutating func grow(from node: Int, by letter: Unicode.Scalar) -> Int {
    let place = node * width + letterClass(letter)
    if steps[place] > 0 { return Int(steps[place]) }
    let new = whole.count
    steps[place] = Int32(new)
    steps.append(contentsOf: repeatElement(0, count: width))
    whole.append([])
    beginnings.append([])
    return new
  }
}
