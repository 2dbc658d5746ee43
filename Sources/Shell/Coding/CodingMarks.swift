import Survey
import Themes

/// The themes that a line names, as far as it has been gone through.
struct CodingMarks {
  private let words: CodingWords
  /// The themes named so far, each once.
  private(set) var applied: [Decision.Applied] = []
  /// The places in the list of the themes named last, which a valence or a quotation is about.
  private var last: [Int] = []

  init(_ words: CodingWords) { self.words = words }

  /// Takes one or more pieces off the front; says why not where it cannot.
  mutating func take(_ piece: CodingPiece, _ pieces: inout ArraySlice<CodingPiece>) -> String? {
    if let (theme, count) = theme(at: pieces) {
      pieces.removeFirst(count)
      name([theme])
      return nil
    }
    pieces.removeFirst()
    switch piece {
    case .comma: return nil
    case .quoted(let quotation): return locate(quotation)
    case .word(let word): return take(word)
    }
  }

  private mutating func take(_ word: String) -> String? {
    if word.lowercased() == "and" { return nil }
    if word.lowercased() == "all" {
      guard !words.suggestions.isEmpty else { return "Nothing is suggested for this answer." }
      name(words.suggestions.map(\.theme))
      return nil
    }
    if let number = Int(word) {
      guard words.suggestions.indices.contains(number - 1) else {
        return words.suggestions.isEmpty
          ? "Nothing is suggested for this answer, so a number says nothing."
          : "There is no suggestion \(number). Type a number from 1 to \(words.suggestions.count)."
      }
      name([words.suggestions[number - 1].theme])
      return nil
    }
    if let valence = CodingWords.valence(word) {
      guard !last.isEmpty else {
        return "“\(word)” says how an answer speaks of a theme. Name the theme first."
      }
      for index in last { applied[index].valence = valence }
      return nil
    }
    let codes = words.codebook.current.map(\.code)
    let advice =
      Slip.meant(by: word, among: codes + CodingWords.commands).map { "Did you mean \($0)?" }
      ?? "Type themes to see them all."
    return "There is no theme “\(word)”. \(advice)"
  }

  private mutating func name(_ themes: [String]) {
    last = themes.map { theme in
      if let index = applied.firstIndex(where: { $0.theme == theme }) { return index }
      applied.append(words.applied(theme))
      return applied.count - 1
    }
  }

  /// The theme with the longest name that the next words are, and how many words those are.
  private func theme(at pieces: ArraySlice<CodingPiece>) -> (code: String, count: Int)? {
    let run = pieces.prefix { if case .word = $0 { true } else { false } }
    let texts = run.compactMap { if case .word(let word) = $0 { word } else { nil } }
    for count in (0...texts.count).reversed().dropLast() {
      let name = texts.prefix(count).joined(separator: " ")
      if let theme = words.codebook.today(name), !theme.isRetired { return (theme.code, count) }
    }
    return nil
  }

  /// Finds the words of a quotation in the answer.
  private mutating func locate(_ quotation: String) -> String? {
    guard last.count == 1, let index = last.first else {
      return "“\(quotation)” says where a theme is. Name one theme before it."
    }
    guard let span = words.answer.span(of: quotation) else {
      return "The words “\(quotation)” are not in the answer. Write them as they stand there."
    }
    applied[index] = Decision.Applied(
      applied[index].theme, at: span, of: words.answer, valence: applied[index].valence)
    return nil
  }
}

extension String {
  /// Where words first stand in a text, in Unicode scalars and in any case; nil where they do not.
  fileprivate func span(of words: String) -> Range<Int>? {
    let sought = words.unicodeScalars.map(\.properties.lowercaseMapping)
    let scalars = unicodeScalars.map(\.properties.lowercaseMapping)
    guard !sought.isEmpty, sought.count <= scalars.count else { return nil }
    return (0...scalars.count - sought.count).first { start in
      scalars[start..<start + sought.count].elementsEqual(sought)
    }.map { $0..<$0 + sought.count }
  }
}
