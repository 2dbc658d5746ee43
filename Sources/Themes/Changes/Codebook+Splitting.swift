import Survey

extension Codebook {
  /// One of the themes that another is split into.
  public struct Share: Equatable, Sendable {
    /// The code of the new theme.
    public var code: String
    /// What people read.
    public var name: String
    /// The entries that it gets; one of `near` by its name, such as `wait* near speech*`.
    public var entries: [String]

    /// Makes a share.
    public init(code: String, name: String, entries: [String]) {
      self.code = code
      self.name = name
      self.entries = entries
    }
  }

  /// Hands the entries of a theme over to new ones, which are like it in all else.
  ///
  /// No entry may be left without a theme. With `keeping` the theme stays, with the entries that
  /// nobody took, and the new ones are parts of it, so that its figures stay what they were. Else
  /// it becomes a theme of the past: only a person can say which of the new themes an older coding
  /// belongs to.
  public func splitting(
    _ code: String, into shares: [Share], keeping: Bool = false
  ) throws(CodebookRefusal) -> CodebookChange {
    let place = try place(of: code)
    let theme = themes[place]
    var codes: Set<String> = []
    for share in shares {
      try checkFree(share.code)
      if !codes.insert(share.code).inserted { throw .taken(share.code) }
    }
    var rest = theme
    var parts: [Theme] = []
    for share in shares {
      let part = try Codebook.part(of: theme, share, isInside: keeping)
      for entry in share.entries { _ = rest.drop(entry) }
      parts.append(part)
    }
    let leftOver = Codebook.entries(of: rest).map(\.name)
    if !keeping, !leftOver.isEmpty { throw .leftOver(leftOver, theme: code) }
    let names = shares.map { "“\($0.code)”" }.joined(separator: ", ")
    let what = "Split “\(code)” into \(names)" + (keeping ? ", which are parts of it." : ".")
    return try changed(what, retiring: keeping ? [] : [code]) { new throws(CodebookRefusal) in
      if keeping {
        rest.unless = theme.unless
        new.themes[place] = rest
      } else {
        new.retire([code], into: shares.map(\.code))
      }
      new.themes.insert(contentsOf: parts, at: place + 1)
    }
  }

  private static func part(
    of theme: Theme, _ share: Share, isInside: Bool
  ) throws(CodebookRefusal) -> Theme {
    var part = theme
    part.code = share.code
    part.name = share.name
    part.meaning = ""
    part.examples = []
    part.parent = isInside ? theme.code : theme.parent
    part.words = []
    part.near = []
    let known = entries(of: theme)
    for name in share.entries {
      guard let entry = known.first(where: { $0.name == name || Pattern.are($0.patterns, [name]) })
      else {
        let meant = Slip.meant(by: name, among: known.map(\.name))
        throw .noEntry(name, theme: theme.code, meant: meant)
      }
      if entry.patterns.count == 1 {
        part.words += entry.patterns
      } else {
        part.near.append(entry.patterns)
      }
    }
    return part
  }
}
