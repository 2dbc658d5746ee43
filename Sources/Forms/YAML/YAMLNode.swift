/// A part of a YAML file in which every scalar is text, so that `no` and `010` stay as written.
indirect enum YAMLNode: Sendable {
  /// Words, with the line they begin on.
  case text(String, line: Int)
  /// A list.
  case list([YAMLNode], line: Int)
  /// Keys and values in the order of writing.
  case map([Pair], line: Int)

  /// A key with what belongs to it.
  struct Pair: Sendable {
    var key: String
    var value: YAMLNode
  }

  /// The line in the file, counted from 1.
  var line: Int {
    switch self {
    case .text(_, let line), .list(_, let line), .map(_, let line): line
    }
  }

  /// The words, where it is text.
  var text: String? { if case .text(let text, _) = self { text } else { nil } }

  /// The parts, where it is a list.
  var list: [YAMLNode]? { if case .list(let list, _) = self { list } else { nil } }

  /// The pairs, where it is a map.
  var map: [Pair]? { if case .map(let pairs, _) = self { pairs } else { nil } }
}
