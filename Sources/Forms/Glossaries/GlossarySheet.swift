import Survey

/// The sheet of difficult words and what they mean: columns `word`, `forms`, `meaning`.
struct GlossarySheet {
  /// The words in the order of writing.
  var glossary = Glossary()
  var flaws: [Flaw] = []

  /// The columns that are translated.
  static let heads = [["meaning"]]

  /// Reads the rows; a meaning without a language is in the default one.
  init(_ sheet: Sheet?, language: Language, at place: Place) {
    guard let sheet else { return }
    var known: Set<String> = []
    for row in sheet.rows where !row.cells.isEmpty {
      let place = place.row(row.number)
      guard let word = row.code("word") else {
        flaws.append(Flaw(PhrasesProblem.noWord, at: place))
        continue
      }
      let meaning = row.wording("meaning", default: language)
      if meaning.isEmpty { flaws.append(Flaw(PhrasesProblem.noMeaning(word), at: place)) }
      if Invisible.isIn(word) { flaws.append(Flaw(PhrasesProblem.invisible(word), at: place)) }
      if !known.insert(word.lowercased()).inserted {
        flaws.append(Flaw(PhrasesProblem.wordTwice(word), at: place))
      }
      let forms = (row.code("forms") ?? "").split(separator: ",").map(\.trimmed)
      glossary.entries.append(
        Glossary.Entry(word: word, forms: forms.filter { !$0.isEmpty }, meaning: meaning))
    }
  }
}
