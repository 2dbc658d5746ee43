import Survey

extension Codebook {
  /// The lists of entries that a theme has.
  public enum List: Equatable, Sendable {
    /// Each entry is enough by itself.
    case words
    /// All patterns together, in one sentence, are one entry.
    case near
    /// Each entry takes away matches that it overlaps.
    case unless
  }

  /// Adds a theme after the others, or after those of the theme that it is a part of.
  public func adding(_ theme: Theme) throws(CodebookRefusal) -> CodebookChange {
    try checkFree(theme.code)
    if theme.name.isEmpty { throw .noName(theme.code) }
    if let parent = theme.parent { _ = try place(of: parent) }
    return try changed("Added “\(theme.code)” (\(theme.name)).") { new throws(CodebookRefusal) in
      let family = theme.parent.flatMap { parent in
        themes.lastIndex { $0.code == parent || wholes(of: $0.code).contains { $0.code == parent } }
      }
      let last = themes.lastIndex { !$0.isRetired } ?? themes.count - 1
      new.themes.insert(theme, at: (family ?? last) + 1)
    }
  }

  /// Adds entries to a theme; to `near` they go as one.
  public func adding(
    _ entries: [String], to list: List, of code: String
  ) throws(CodebookRefusal) -> CodebookChange {
    let place = try place(of: code)
    for entry in entries where Pattern(entry) == nil { throw .notAnEntry(entry) }
    let name = entries.joined(separator: list == .near ? " near " : "”, “")
    let what = "Added “\(name)” to \(list == .unless ? "the exclusions of " : "")“\(code)”."
    return try changed(what) { new throws(CodebookRefusal) in
      switch list {
      case .near:
        if themes[place].near.contains(where: { Pattern.are($0, entries) }) {
          throw .hasEntry(name, theme: code)
        }
        new.themes[place].near.append(entries)
      case .words: try Codebook.add(entries, to: &new.themes[place].words, of: code)
      case .unless: try Codebook.add(entries, to: &new.themes[place].unless, of: code)
      }
    }
  }

  /// Takes entries away from a theme, from whichever list holds them; an entry of `near` goes by
  /// its name, such as `wait* near speech*`.
  public func removing(
    _ entries: [String], from code: String
  ) throws(CodebookRefusal) -> CodebookChange {
    let place = try place(of: code)
    let what = "Took “\(entries.joined(separator: "”, “"))” from “\(code)”."
    return try changed(what) { new throws(CodebookRefusal) in
      for entry in entries where !new.themes[place].drop(entry) {
        let known = Codebook.entries(of: themes[place]).map(\.name) + themes[place].unless
        throw .noEntry(entry, theme: code, meant: Slip.meant(by: entry, among: known))
      }
    }
  }

  private static func add(
    _ entries: [String], to list: inout [String], of code: String
  ) throws(CodebookRefusal) {
    for entry in entries {
      if list.contains(where: { Pattern.are([$0], [entry]) }) {
        throw .hasEntry(entry, theme: code)
      }
      list.append(entry)
    }
  }
}

extension Theme {
  /// Takes an entry away, and says whether it was there.
  mutating func drop(_ entry: String) -> Bool {
    let before = self
    words.removeAll { Pattern.are([$0], [entry]) }
    unless.removeAll { Pattern.are([$0], [entry]) }
    near.removeAll { $0.joined(separator: " near ") == entry }
    return self != before
  }
}

extension Pattern {
  /// Whether two lists of entries look for the same, however they are written.
  static func are(_ some: [String], _ others: [String]) -> Bool {
    some.map(Pattern.init) == others.map(Pattern.init)
  }
}
