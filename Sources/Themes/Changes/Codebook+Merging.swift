import Survey

extension Codebook {
  /// Makes one theme of several: one of them, another, or a new one, which needs a name.
  ///
  /// It gets all their entries; the others stay as themes of the past, so that codings carry over.
  public func merging(
    _ codes: [String], into heir: String, name: String? = nil
  ) throws(CodebookRefusal) -> CodebookChange {
    var merged: [Theme] = []
    for code in codes where !merged.contains(where: { $0.code == code }) {
      merged.append(themes[try place(of: code)])
    }
    let retired = merged.map(\.code).filter { $0 != heir }
    guard let first = merged.first, Set(codes + [heir]).count > 1, !retired.isEmpty else {
      throw .oneAlone
    }
    let isNew = self[heir] == nil
    if isNew, merged.count < 2 { throw .oneAlone }
    if isNew, name == nil { throw .noName(heir) }
    if !isNew { _ = try place(of: heir) }
    let list = retired.map { "“\($0)”" }.joined(separator: ", ")
    let what = "Merged \(list) into “\(heir)”" + (name.map { " (\($0))." } ?? ".")
    return try changed(what, retiring: retired) { new throws(CodebookRefusal) in
      if isNew {
        let place = new.themes.firstIndex { $0.code == first.code } ?? 0
        new.themes.insert(Codebook.blend(merged, code: heir, name: name ?? heir), at: place)
      }
      for index in new.themes.indices where new.themes[index].code == heir {
        for theme in merged where theme.code != heir { new.themes[index].takeOver(theme) }
        if let name { new.themes[index].name = name }
      }
      new.retire(retired, into: [heir])
    }
  }

  /// A new theme in place of several, with what they have in common.
  private static func blend(_ themes: [Theme], code: String, name: String) -> Theme {
    var theme = Theme(code: code, name: name)
    theme.meaning = themes.map(\.meaning).filter { !$0.isEmpty }.joined(separator: " ")
    let valences = Set(themes.map(\.valence))
    theme.valence = valences.count == 1 ? valences.first ?? nil : nil
    let parents = Set(themes.map(\.parent))
    theme.parent = parents.count == 1 ? parents.first ?? nil : nil
    return theme
  }
}

extension Theme {
  /// Takes over the entries, examples and marks of another theme, each once.
  fileprivate mutating func takeOver(_ other: Theme) {
    for entry in other.words where !words.contains(where: { Pattern.are([$0], [entry]) }) {
      words.append(entry)
    }
    for entry in other.unless where !unless.contains(where: { Pattern.are([$0], [entry]) }) {
      unless.append(entry)
    }
    for entry in other.near where !near.contains(where: { Pattern.are($0, entry) }) {
      near.append(entry)
    }
    agency += other.agency.filter { !agency.contains($0) }
    areas += other.areas.filter { !areas.contains($0) }
    ehc += other.ehc.filter { !ehc.contains($0) }
    pfa += other.pfa.filter { !pfa.contains($0) }
    examples += other.examples.filter { !examples.contains($0) }
  }
}
