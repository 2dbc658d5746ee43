extension Codebook {
  /// Gives a theme another code, another name, or both.
  ///
  /// The old code stays in the codebook as a theme of the past, so that codings with it carry over.
  public func renaming(
    _ code: String, to new: String? = nil, name: String? = nil
  ) throws(CodebookRefusal) -> CodebookChange {
    let place = try place(of: code)
    let theme = themes[place]
    guard let new, new != code else {
      return try changed("Named “\(code)” \(name ?? theme.name).") { book throws(CodebookRefusal) in
        book.themes[place].name = name ?? theme.name
      }
    }
    try checkFree(new)
    let what = "Renamed “\(code)” to “\(new)”" + (name.map { " (\($0))." } ?? ".")
    var change = try changed(what, retiring: [code]) { book throws(CodebookRefusal) in
      book.themes[place].code = new
      book.themes[place].name = name ?? theme.name
      book.handOverParts(of: code, to: new)
      book.themes.append(Theme(code: code, name: theme.name, isRetired: true, into: [new]))
    }
    change.renamed = [new: code]
    // Its entries are the ones that it had.
    change.added = []
    return change
  }

  /// Codes a theme no longer; another may take over its codings and its sub-themes.
  public func retiring(
    _ code: String, into other: String? = nil
  ) throws(CodebookRefusal) -> CodebookChange {
    _ = try place(of: code)
    if other == code { throw .same(code) }
    if let other { _ = try place(of: other) }
    let what = "Retired “\(code)”" + (other.map { "; “\($0)” takes over." } ?? ".")
    return try changed(what, retiring: [code]) { book throws(CodebookRefusal) in
      book.retire([code], into: other.map { [$0] } ?? [])
    }
  }
}
