/// A piece of an HTML page: an element or words.
///
/// Words and attribute values are escaped when it is written, here and nowhere else.
public indirect enum HTML: Equatable, Sendable {
  /// An element with its name, its attributes and what stands in it.
  case element(String, [Attribute], [HTML])
  /// Words.
  case text(String)

  /// The name and value of an attribute.
  public struct Attribute: Equatable, Sendable {
    let name: String
    let value: String

    /// Makes an attribute.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Makes an element from its attributes and what stands in it.
  public static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [HTML] = []
  ) -> HTML {
    .element(name, attributes.map { Attribute($0.key, $0.value) }, children)
  }

  /// Elements without an end tag.
  private static let void: Set = ["meta"]
  /// Elements that the text runs through, so that no line may be broken around them.
  private static let inline: Set = ["span", "strong"]

  /// Writes the piece, each block on a line of its own.
  public func write(to page: inout some TextOutputStream) {
    switch self {
    case .text(let text): page.write(HTML.escaped(text))
    case .element(let name, let attributes, let children):
      page.write("<" + name)
      for attribute in attributes {
        page.write(" \(attribute.name)=\"\(HTML.escaped(attribute.value))\"")
      }
      page.write(">")
      if children.contains(where: \.isBlock) { page.write("\n") }
      for child in children { child.write(to: &page) }
      if !HTML.void.contains(name) { page.write("</\(name)>") }
      if isBlock { page.write("\n") }
    }
  }

  private var isBlock: Bool {
    if case .element(let name, _, _) = self { !HTML.inline.contains(name) } else { false }
  }

  /// The text with what HTML reads as markup written out, and without what no page may hold.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case _ where scalar.properties.generalCategory == .control: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
