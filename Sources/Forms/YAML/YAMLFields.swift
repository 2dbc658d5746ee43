import Survey

/// The keys of one map of a settings file, with what is wrong about them.
struct YAMLFields {
  /// What is wrong so far.
  private(set) var flaws: [Flaw] = []
  /// The line that the map begins on.
  let line: Int
  private let pairs: [YAMLNode.Pair]
  private let place: Place

  /// Takes a map apart; keys that are not among the known ones are flaws.
  init(_ node: YAMLNode, known: [String], what: String, at place: Place) {
    self.place = place
    line = node.line
    pairs = node.map ?? []
    if node.map == nil { report(.noMap(what, line: line)) }
    for pair in pairs where !known.isEmpty && !known.contains(pair.key) {
      reportUnknown(pair, among: known)
    }
  }

  /// Notes a flaw.
  mutating func report(_ problem: SettingsFileProblem) {
    flaws.append(Flaw(problem, at: place))
  }

  /// Notes a flaw of another part of the catalogue.
  mutating func report(_ problem: some Problem) {
    flaws.append(Flaw(problem, at: place))
  }

  /// Notes a key that means nothing here.
  mutating func reportUnknown(_ pair: YAMLNode.Pair, among known: some Sequence<String>) {
    let meant = Slip.meant(by: pair.key, among: known.sorted())
    report(.unknownKey(pair.key, meant: meant, line: pair.value.line))
  }

  /// Takes over the flaws of another map.
  mutating func take(_ other: YAMLFields) { flaws += other.flaws }

  /// Every key with its value.
  var all: [YAMLNode.Pair] { pairs }

  /// The value of a key; an empty cell is no value.
  func value(_ key: String) -> YAMLNode? {
    let value = pairs.first { $0.key == key }?.value
    return value?.text?.isEmpty == true ? nil : value
  }

  /// The text of a key, or nothing.
  mutating func text(_ key: String) -> String {
    value(key).map { text(YAMLNode.Pair(key: key, value: $0)) } ?? ""
  }

  /// The text of a key with its value.
  mutating func text(_ pair: YAMLNode.Pair) -> String {
    guard let text = pair.value.text else {
      report(.notText(pair.key, line: pair.value.line))
      return ""
    }
    if text.unicodeScalars.contains(where: { Invisible.contains($0) && $0 != "\n" }) {
      report(.invisible(pair.key, line: pair.value.line))
    }
    return text.trimmed
  }

  /// The texts of a key that holds a list, or one text.
  mutating func texts(_ key: String) -> [String] {
    guard let value = value(key) else { return [] }
    return texts(value, of: key)
  }

  /// The texts of a list.
  mutating func texts(_ value: YAMLNode, of key: String) -> [String] {
    if let text = value.text { return [text.trimmed] }
    guard let list = value.list, list.allSatisfy({ $0.text != nil }) else {
      report(.notTexts(key, line: value.line))
      return []
    }
    return list.compactMap { $0.text?.trimmed }
  }

  /// The parts of a key that holds a list.
  mutating func list(_ key: String) -> [YAMLNode] {
    guard let value = value(key) else { return [] }
    guard let list = value.list else {
      report(.notList(key, line: value.line))
      return []
    }
    return list
  }
}
