import Survey
import Themes

/// What a theme says under each heading, in words that tables and other programs carry.
enum ThemeCells {
  /// Every heading, in order; `examples` are separated like all lists.
  static let headings = [
    "code", "name", "parent", "meaning", "valence", "agency", "areas", "ehc", "pfa", "words",
    "near", "unless", "examples", "retired", "into",
  ]

  /// The words under a heading; nothing where there are none.
  static func words(of theme: Theme, under heading: String) -> String {
    switch heading {
    case "code": theme.code
    case "name": theme.name
    case "parent": theme.parent ?? ""
    case "meaning": theme.meaning
    case "valence": theme.valence?.rawValue ?? ""
    case "agency": ItemList.text(theme.agency)
    case "areas": ItemList.text(theme.areas)
    case "ehc": ItemList.text(theme.ehc)
    case "pfa": ItemList.text(theme.pfa)
    case "words": ItemList.text(theme.words)
    case "near": ItemList.text(theme.near)
    case "unless": ItemList.text(theme.unless)
    case "examples": ItemList.text(theme.examples)
    case "retired": theme.isRetired ? "yes" : ""
    case "into": ItemList.text(theme.into)
    default: ""
    }
  }

  /// Reads words under a heading into a theme; false where they mean nothing there.
  static func read(_ words: String, under heading: String, into theme: inout Theme) -> Bool {
    let words = words.trimmed
    switch heading {
    case "code": theme.code = words
    case "name": if !words.isEmpty { theme.name = words }
    case "parent": theme.parent = words.isEmpty ? nil : words
    case "meaning": theme.meaning = words
    case "valence":
      theme.valence = Valence(rawValue: words.lowercased())
      return words.isEmpty || theme.valence != nil
    case "agency": theme.agency = ItemList.items(words)
    case "areas": theme.areas = ItemList.items(words)
    case "ehc": theme.ehc = ItemList.items(words).map { $0.uppercased() }
    case "pfa": theme.pfa = ItemList.items(words)
    case "words": theme.words = ItemList.items(words)
    case "near": theme.near = ItemList.groups(words)
    case "unless": theme.unless = ItemList.items(words)
    case "examples": theme.examples = ItemList.items(words)
    case "retired":
      theme.isRetired = ["yes", "true"].contains(words.lowercased())
      return theme.isRetired || ["", "no", "false"].contains(words.lowercased())
    case "into": theme.into = ItemList.items(words)
    default: return false
    }
    return true
  }
}
