import Yams

extension YAMLNode {
  /// The largest file that is read, in bytes.
  static let limit = 1 << 20

  /// The most brackets that may open lists and maps; each costs the parser as much as a whole row.
  private static let mostOpenings = 20_000

  /// The most lines, commas and colons, one of which comes with every part of a list or map.
  private static let mostMarks = 120_000

  /// The most keys of all maps together, about each of which there may be something to say.
  private static let mostKeys = 40_000

  /// Counts the brackets that could open a list or map, leaving out those of `${name}`.
  private static func openings(in bytes: [UInt8]) -> Int {
    var count = 0
    var last: UInt8 = 0
    for byte in bytes {
      let isOpening = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
      if isOpening, last != UInt8(ascii: "$") { count += 1 }
      last = byte
    }
    return count
  }

  private static func marks(in bytes: [UInt8]) -> Int {
    bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") }
  }

  /// Reads the one document of a YAML file.
  init(parsing bytes: [UInt8]) throws(FileProblem) {
    guard bytes.count <= Self.limit else { throw .tooLarge }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    guard Self.openings(in: bytes) <= Self.mostOpenings else { throw .tooIntricate }
    guard Self.marks(in: bytes) <= Self.mostMarks else { throw .tooManyMarks }
    guard !AliasScan.finds(in: bytes) else { throw .anchor(line: nil) }
    let root: Node?
    do {
      // The basic resolver leaves every scalar text and compares keys as such.
      root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).keepingAnchors()
    } catch let problem as FileProblem {
      throw problem
    } catch let error as YamlError {
      throw FileProblem(error)
    } catch {
      throw .notYAML(line: nil)
    }
    guard let root else { throw .empty }
    var keys = 0
    try self.init(root, &keys)
  }

  /// Takes over a node, and counts the keys in it.
  private init(_ node: Node, _ keys: inout Int) throws(FileProblem) {
    let line = node.mark?.line ?? 0
    switch node {
    case .scalar(let scalar): self = .text(scalar.string, line: line)
    case .sequence(let nodes):
      var list: [YAMLNode] = []
      for node in nodes { list.append(try YAMLNode(node, &keys)) }
      self = .list(list, line: line)
    case .mapping(let mapping):
      keys += mapping.count
      guard keys <= Self.mostKeys else { throw .tooManyCells }
      var pairs: [Pair] = []
      for (key, value) in mapping {
        guard let name = key.scalar?.string else { throw .keyIsNoText(line: line) }
        pairs.append(Pair(key: name, value: try YAMLNode(value, &keys)))
      }
      self = .map(pairs, line: line)
    case .alias: throw .anchor(line: line)
    }
  }
}

extension Parser {
  /// Reads the document while the parser still holds its anchors, which nodes only refer to weakly.
  fileprivate func keepingAnchors() throws -> Node? {
    let root = try singleRoot()
    if let root, let line = root.anchoredLine { throw FileProblem.anchor(line: line) }
    return root
  }
}

extension Node {
  /// The line of the first anchor in it.
  fileprivate var anchoredLine: Int? {
    if anchor != nil { return mark?.line ?? 0 }
    switch self {
    case .scalar: return nil
    case .alias: return mark?.line ?? 0
    case .sequence(let nodes):
      for node in nodes { if let line = node.anchoredLine { return line } }
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let line = key.anchoredLine ?? value.anchoredLine { return line }
      }
    }
    return nil
  }
}

extension FileProblem {
  /// Says in our words what the YAML parser found.
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _):
      self = .notYAML(line: mark.line)
    case .composer(_, let problem, let mark, _):
      self =
        problem.contains("another document")
        ? .severalDocuments(line: mark.line) : .notYAML(line: mark.line)
    case .duplicatedKeysInMapping(let keys, let context):
      self = .duplicateKey(keys.first ?? "", line: context.mark.line)
    case .reader: self = .forbiddenCharacter
    default: self = .notYAML(line: nil)
    }
  }
}
