import Survey

/// A codebook as it is after a change, and what was done to it.
public struct CodebookChange: Equatable, Sendable {
  /// The codebook after the change, with its version raised.
  public var codebook: Codebook
  /// What was done, in a sentence for the log of changes.
  public var what: String
  /// The codes that are coded no longer because of it; `Codebook.successors(of:)` says what they
  /// are today.
  public var retired: [String]
  /// The themes with the entries that are new in them, which may match more than was meant.
  public var added: [Codebook.Entry]
  /// The codes that themes had before, by the codes that they have now.
  public var renamed: [String: String] = [:]
}

extension Codebook {
  /// One entry of one theme.
  public struct Entry: Hashable, Sendable {
    /// The code of the theme.
    public var theme: String
    /// The patterns: one for an entry of `words`, several for one of `near`.
    public var patterns: [String]

    /// Makes an entry.
    public init(theme: String, patterns: [String]) {
      self.theme = theme
      self.patterns = patterns
    }

    /// The entry as reports name it, such as `wait*`, or `wait* near speech*`.
    public var name: String { patterns.joined(separator: " near ") }
  }

  /// The entries that find themes, in the order of the codebook.
  public var entries: [Entry] { current.flatMap(Self.entries) }

  /// The entries of a theme: of `words`, then of `near`.
  static func entries(of theme: Theme) -> [Entry] {
    (theme.words.map { [$0] } + theme.near).map { Entry(theme: theme.code, patterns: $0) }
  }

  /// Changes a copy, and raises its version.
  func changed(
    _ what: String, retiring retired: [String] = [],
    _ edit: (inout Codebook) throws(CodebookRefusal) -> Void
  ) throws(CodebookRefusal) -> CodebookChange {
    var new = self
    try edit(&new)
    guard new != self else { throw .nothingToDo }
    new.version = nextVersion
    let before = Set(entries)
    return CodebookChange(
      codebook: new, what: what, retired: retired,
      added: new.entries.filter { !before.contains($0) })
  }

  /// The version after this one: its last number is one more, as in `2026.2` after `2026.1`.
  public var nextVersion: String {
    let digits = String(version.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    guard let number = Int(digits), number < .max else { return version + ".2" }
    return version.dropLast(digits.count) + String(number + 1)
  }

  /// Finds the place of a theme that can be changed.
  func place(of code: String) throws(CodebookRefusal) -> Int {
    guard let place = themes.firstIndex(where: { $0.code == code }) else {
      throw .unknown(code, meant: Slip.meant(by: code, among: current.map(\.code)))
    }
    guard !themes[place].isRetired else {
      throw .retired(code, today: successors(of: code))
    }
    return place
  }

  /// Makes sure that a code was never used.
  func checkFree(_ code: String) throws(CodebookRefusal) {
    guard let theme = self[code] else { return }
    throw theme.isRetired ? .used(code) : .taken(code)
  }

  /// Makes the parts of a theme parts of another, or of none.
  mutating func handOverParts(of old: String, to new: String?) {
    for index in themes.indices where themes[index].parent == old && themes[index].code != new {
      themes[index].parent = new
    }
  }

  /// Retires themes in favour of others, and finds a new place for their parts: under the one heir,
  /// else under the nearest theme above that stays.
  mutating func retire(_ codes: [String], into heirs: [String]) {
    let heir = heirs.count == 1 ? heirs.first : nil
    let above = codes.map { code in
      wholes(of: code).first { !codes.contains($0.code) }?.code
    }
    if let heir, let index = themes.firstIndex(where: { $0.code == heir }),
      let outermost = wholes(of: heir).last(where: { codes.contains($0.code) })
    {
      // What takes over from a theme that it was inside of goes up to where that theme was.
      themes[index].parent = wholes(of: outermost.code).first?.code
    }
    for (code, above) in zip(codes, above) {
      handOverParts(of: code, to: heir ?? above)
      for index in themes.indices where themes[index].code == code {
        themes[index].isRetired = true
        themes[index].into = heirs
      }
    }
  }
}
