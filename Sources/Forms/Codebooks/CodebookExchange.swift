import Survey
import Themes

/// A codebook in the form that qualitative analysis programs exchange (REFI-QDA, `.qdc`).
///
/// What the form has no place for, such as the entries, goes as lines below the description, so
/// that it comes back from programs that keep descriptions.
public enum CodebookExchange {
  static let namespace = "urn:QDA-XML:codebook:1.0"

  /// The lines below a description, each with the heading of what it says.
  static let lines: [(name: String, heading: String)] = [
    ("Code", "code"), ("Valence", "valence"), ("Agency", "agency"), ("Areas", "areas"),
    ("EHC sections", "ehc"), ("Preparing for Adulthood", "pfa"), ("Words", "words"),
    ("Plain", "plain"), ("Near", "near"), ("Unless", "unless"), ("Examples", "examples"),
    ("Retired", "retired"),
    ("Into", "into"),
  ]

  /// The identifier that other programs know a theme by, which its code alone decides.
  static func guid(of code: String) -> String {
    var hash = ContentHash()
    hash.add(["yousaid", "theme", code])
    return hash.uuid.uppercased()
  }

  /// Writes a codebook as XML in UTF-8, sub-themes inside the themes that they are parts of.
  public static func text(of codebook: Codebook) -> String {
    let lines =
      ["<CodeBook xmlns=\"\(namespace)\" origin=\"yousaid\">", "  <Codes>"]
      + codes(of: codebook, margin: "    ") + ["  </Codes>", "</CodeBook>"]
    return XMLText.start + lines.joined(separator: "\n") + "\n"
  }

  /// The codes of a codebook, a line each at least.
  static func codes(of codebook: Codebook, margin: String) -> [String] {
    codebook.themes.filter { $0.parent == nil }
      .flatMap { code($0, in: codebook, margin: margin) }
  }

  private static func code(_ theme: Theme, in codebook: Codebook, margin: String) -> [String] {
    let start =
      "\(margin)<Code guid=\"\(guid(of: theme.code))\" name=\"\(XMLText.escaped(theme.name))\" "
      + "isCodable=\"\(theme.isRetired ? "false" : "true")\">"
    let told = lines.compactMap { name, heading -> String? in
      let words = ThemeCells.words(of: theme, under: heading)
      return words.isEmpty ? nil : "\(name): \(words)"
    }
    let description = [theme.meaning, told.joined(separator: "\n")].filter { !$0.isEmpty }
    let parts = codebook.themes.filter { $0.parent == theme.code }
    return [
      start,
      "\(margin)  <Description>\(XMLText.escaped(description.joined(separator: "\n\n")))</Description>",
    ] + parts.flatMap { code($0, in: codebook, margin: margin + "  ") } + ["\(margin)</Code>"]
  }
}
