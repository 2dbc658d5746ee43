/// Phrases as a tree of letters, so that most texts are known to be none of them by how they begin.
struct PhraseTree: Sendable {
  private var nodes = [Node()]

  /// A beginning that phrases share, with the letters that go on from there.
  private struct Node {
    var steps: [(letter: Unicode.Scalar, node: Int)] = []
    var isWhole = false

    func next(_ letter: Unicode.Scalar) -> Int? { steps.first { $0.letter == letter }?.node }
  }

  init(_ phrases: [String]) {
    for phrase in phrases {
      var place = 0
      for letter in phrase.unicodeScalars {
        if let next = nodes[place].next(letter) {
          place = next
        } else {
          nodes[place].steps.append((letter, nodes.count))
          place = nodes.count
          nodes.append(Node())
        }
      }
      nodes[place].isWhole = true
    }
  }

  /// The beginning that is one letter longer than another, of which the empty one is 0; nil where no
  /// phrase begins so.
  func beginning(after place: Int, _ letter: Unicode.Scalar) -> Int? { nodes[place].next(letter) }

  /// Whether a beginning is a whole phrase.
  func isWhole(_ place: Int) -> Bool { nodes[place].isWhole }
}
