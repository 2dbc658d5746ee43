import Survey
import Themes

/// Writes a theme down, key by key, as people would.
struct ThemeText {
  private let theme: Theme

  init(_ theme: Theme) { self.theme = theme }

  /// What stands after a key.
  enum Value: Equatable {
    /// Nothing, so that the key is left out.
    case none
    /// A code or another single word.
    case word(String)
    /// Running text.
    case text(String)
    /// A list of codes.
    case codes([String])
    /// A list of entries, of which each may itself be a list.
    case entries([[String]], isNested: Bool)
    /// A list of sentences.
    case sentences([String])
  }

  /// What stands after a key.
  func value(of key: String) -> Value {
    switch key {
    case "code": .word(theme.code)
    case "name": .text(theme.name)
    case "meaning": theme.meaning.isEmpty ? .none : .text(theme.meaning)
    case "parent": theme.parent.map(Value.word) ?? .none
    case "valence": theme.valence.map { .word($0.rawValue) } ?? .none
    case "agency": codes(theme.agency)
    case "areas": codes(theme.areas)
    case "ehc": codes(theme.ehc)
    case "pfa": codes(theme.pfa)
    case "words": entries(theme.words.map { [$0] })
    case "near": theme.near.isEmpty ? .none : .entries(theme.near, isNested: true)
    case "unless": entries(theme.unless.map { [$0] })
    case "examples": theme.examples.isEmpty ? .none : .sentences(theme.examples)
    case "retired": theme.isRetired ? .word("yes") : .none
    case "into": codes(theme.into)
    default: .none
    }
  }

  private func codes(_ codes: [String]) -> Value { codes.isEmpty ? .none : .codes(codes) }

  private func entries(_ entries: [[String]]) -> Value {
    entries.isEmpty ? .none : .entries(entries, isNested: false)
  }

  /// The whole theme as a part of a list whose dashes are indented so far.
  func lines(dash: Int) -> [String] {
    var lines = CodebookFile.themeKeys.flatMap { self.lines(of: $0, indent: dash + 2) }
    lines[0] = String(repeating: " ", count: dash) + "- " + lines[0].dropFirst(dash + 2)
    return lines
  }

  /// The lines of one key; none where there is nothing to say.
  func lines(of key: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let start = margin + key + ": "
    switch value(of: key) {
    case .none: return []
    case .word(let word): return [start + YAMLText.plain(word)]
    case .text(let text):
      let line = start + YAMLText.plain(text)
      guard line.count > YAMLText.width, YAMLText.canFold(text) else { return [line] }
      return [start + ">-"] + YAMLText.folded(text.split(separator: " "), margin + "  ")
    case .codes(let codes):
      return [start + "[" + codes.map(YAMLText.plain).joined(separator: ", ") + "]"]
    case .entries(let entries, let isNested):
      let items = entries.map { entry in
        let words = entry.map(YAMLText.quoted).joined(separator: ", ")
        return isNested ? "[\(words)]" : words
      }
      let line = start + "[" + items.joined(separator: ", ") + "]"
      if line.count <= YAMLText.width { return [line] }
      let ends = items.indices.map { items[$0] + ($0 + 1 < items.count ? "," : "") }
      return [start + "["] + YAMLText.folded(ends.map { $0[...] }, margin + "  ") + [margin + "]"]
    case .sentences(let sentences):
      return [margin + key + ":"] + sentences.map { margin + "  - " + YAMLText.quoted($0) }
    }
  }
}
