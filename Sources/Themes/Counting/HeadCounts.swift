/// How many people gave each of some values.
struct HeadCounts: Sendable {
  private var names = Numbered<String>()
  private var heads: [Heads] = []

  /// The values with those who gave them.
  var all: [(value: String, heads: Heads)] {
    zip(names.values, heads).map { (value: $0, heads: $1) }
  }

  /// Those who gave a value; nil where nobody did.
  subscript(value: String) -> Heads? {
    names.known(value).map { heads[Int($0)] }
  }

  /// Counts those who gave a value.
  mutating func count(_ value: String, _ body: (inout Heads) -> Void) {
    let number = Int(names.number(of: value))
    if number == heads.count { heads.append(Heads()) }
    body(&heads[number])
  }
}

extension HeadCounts: Equatable {
  static func == (one: HeadCounts, other: HeadCounts) -> Bool { one.byValue == other.byValue }

  private var byValue: [String: Heads] { Dictionary(uniqueKeysWithValues: all.map { ($0, $1) }) }
}

extension HeadCounts: Codable {
  /// Reads an object.
  init(from decoder: any Decoder) throws {
    for (value, heads) in try [String: Heads](from: decoder) { count(value) { $0 = heads } }
  }

  /// Writes an object.
  func encode(to encoder: any Encoder) throws { try byValue.encode(to: encoder) }
}
