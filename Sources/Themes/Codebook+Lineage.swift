extension Codebook {
  /// The theme of that code; nil where there is none.
  public subscript(code: String) -> Theme? { themes.first { $0.code == code } }

  /// The themes that are coded, without the retired ones.
  public var current: [Theme] { themes.filter { !$0.isRetired } }

  /// The themes that are directly part of a theme, in order.
  public func parts(of code: String) -> [Theme] { current.filter { $0.parent == code } }

  /// The themes that a theme is a part of, the nearest first; a circle ends where it closes.
  public func wholes(of code: String) -> [Theme] {
    var wholes: [Theme] = []
    var next = self[code]?.parent
    while let parent = next, parent != code, !wholes.contains(where: { $0.code == parent }),
      let theme = self[parent]
    {
      wholes.append(theme)
      next = theme.parent
    }
    return wholes
  }

  /// The codes that stand today for a code that may be an older one: itself, or those that took
  /// over.
  ///
  /// A theme that was renamed or merged has one, a theme that was split has several, and one that
  /// was retired for good, or was never in the codebook, has none.
  public func successors(of code: String) -> [String] {
    var today: [String] = []
    var seen: Set<String> = []
    var waiting = [code]
    while let next = waiting.first {
      waiting.removeFirst()
      guard seen.insert(next).inserted, let theme = self[next] else { continue }
      if theme.isRetired { waiting += theme.into } else { today.append(next) }
    }
    return today
  }
}
