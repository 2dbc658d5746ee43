import Survey

extension Codebook {
  /// Takes the themes of a file in place of its own.
  ///
  /// Themes keep their order, and new ones come after the theme that stands before them in the
  /// file. A theme that the file lacks is retired, unless people have coded answers with it:
  /// `confirmed` says how many, by code.
  public func importing(
    _ themes: [Theme], from file: String, confirmed: [String: Int] = [:]
  ) throws(CodebookRefusal) -> CodebookChange {
    let missing = current.filter { theme in !themes.contains { $0.code == theme.code } }
    let lost = confirmed.filter { code, count in count > 0 && missing.contains { $0.code == code } }
    if !lost.isEmpty { throw .losesCodings(lost) }
    let fresh = themes.filter { self[$0.code] == nil }
    let changed = themes.filter { self[$0.code] != nil && self[$0.code] != $0 }
    let what =
      "Took over \(file): \(fresh.count) new, \(changed.count) changed, \(missing.count) retired."
    let retired = changed.filter { $0.isRetired && self[$0.code]?.isRetired == false }
    return try self.changed(what, retiring: (retired + missing).map(\.code)) {
      new throws(CodebookRefusal) in
      var before: String?
      for theme in themes {
        if let place = new.themes.firstIndex(where: { $0.code == theme.code }) {
          new.themes[place] = theme
        } else {
          let place = new.themes.firstIndex { $0.code == before }
          new.themes.insert(theme, at: place.map { $0 + 1 } ?? 0)
        }
        before = theme.code
      }
      new.retire(missing.map(\.code), into: [])
    }
  }
}
