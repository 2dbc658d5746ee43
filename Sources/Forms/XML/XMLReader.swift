/// Reads XML 1.0 in UTF-8, strictly, and nothing that could reach out of the file or grow in it:
/// document types, and entities other than the five that every file has, are refused.
struct XMLReader {
  /// The largest file that is read, in bytes.
  static let limit = 1 << 22
  /// How deep elements may stand in one another.
  private static let deepest = 64
  /// How many attributes an element may have, and how many prefixes may stand for namespaces at once.
  private static let most = 256

  private var scanner: XMLScanner

  /// Reads a whole file and gives its one outermost element.
  static func read(_ bytes: [UInt8]) throws(XMLFault) -> XMLElement {
    guard bytes.count <= limit else {
      throw XMLFault(line: 1, problem: "The file is larger than 4 MiB.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw XMLFault(line: 1, problem: "The file is not text in UTF-8.")
    }
    var reader = XMLReader(text)
    return try reader.document()
  }

  private init(_ text: String) { scanner = XMLScanner(text) }

  private mutating func document() throws(XMLFault) -> XMLElement {
    scanner.skip("\u{FEFF}")
    if scanner.looking(at: "<?xml ") { try instruction() }
    try between()
    guard scanner.looking(at: "<") else { throw scanner.fault("There is no element in the file.") }
    let root = try element(inside: [:], depth: 1)
    try between()
    guard scanner.isAtEnd else { throw scanner.fault("There is something after the last element.") }
    return root
  }

  /// Passes over what may stand around the outermost element.
  private mutating func between() throws(XMLFault) {
    while true {
      scanner.skipSpace()
      if scanner.looking(at: "<!--") {
        try comment()
      } else if scanner.looking(at: "<?") {
        try instruction()
      } else if scanner.looking(at: "<!") {
        throw scanner.fault("The file has a document type, which is not read.")
      } else {
        return
      }
    }
  }

  private mutating func comment() throws(XMLFault) {
    scanner.skip("<!--")
    let words = try scanner.text(upTo: "-->", of: "comment")
    if words.contains("--") || words.hasSuffix("-") {
      throw scanner.fault("A comment has two hyphens in it.")
    }
  }

  private mutating func instruction() throws(XMLFault) {
    _ = try scanner.text(upTo: "?>", of: "processing instruction")
  }

  private mutating func element(
    inside spaces: [String: String], depth: Int
  ) throws(XMLFault) -> XMLElement {
    guard depth <= Self.deepest else {
      throw scanner.fault("Elements stand more than 64 deep in one another.")
    }
    let line = scanner.line
    scanner.skip("<")
    let name = try scanner.name()
    var spaces = spaces
    var attributes: [String: String] = [:]
    while true {
      let hadSpace = scanner.skipSpace()
      if scanner.looking(at: ">") || scanner.looking(at: "/>") { break }
      guard hadSpace else { throw scanner.fault("The tag “\(name)” is not closed.") }
      let (key, value) = try scanner.attribute()
      guard attributes.updateValue(value, forKey: key) == nil else {
        throw scanner.fault("The attribute “\(key)” is there twice.")
      }
      if key == "xmlns" { spaces[""] = value }
      if key.hasPrefix("xmlns:") { spaces[String(key.dropFirst(6))] = value }
      guard attributes.count <= Self.most, spaces.count <= Self.most else {
        throw scanner.fault("There are more than 256 attributes or namespaces.")
      }
    }
    // Most elements declare no namespace, and need no second look.
    if attributes.keys.contains(where: { $0.hasPrefix("xmlns") }) {
      attributes = attributes.filter { $0.key != "xmlns" && !$0.key.hasPrefix("xmlns:") }
    }
    var element = XMLElement(
      name: Self.local(name), namespace: try space(of: name, in: spaces),
      attributes: attributes, line: line)
    if scanner.skip("/>") { return element }
    scanner.skip(">")
    try content(of: &element, tag: name, spaces, depth: depth)
    return element
  }

  private mutating func content(
    of element: inout XMLElement, tag: String, _ spaces: [String: String], depth: Int
  ) throws(XMLFault) {
    while true {
      element.text += try scanner.characters()
      if scanner.skip("</") {
        guard try scanner.name() == tag else {
          throw scanner.fault("The element “\(tag)” is closed by another name.")
        }
        scanner.skipSpace()
        guard scanner.skip(">") else { throw scanner.fault("The tag “\(tag)” is not closed.") }
        return
      } else if scanner.looking(at: "<!--") {
        try comment()
      } else if scanner.skip("<![CDATA[") {
        element.text += try scanner.text(upTo: "]]>", of: "CDATA section")
      } else if scanner.looking(at: "<?") {
        try instruction()
      } else if scanner.looking(at: "<!") || scanner.isAtEnd {
        throw scanner.fault("The element “\(tag)” never ends.")
      } else {
        element.children.append(try self.element(inside: spaces, depth: depth + 1))
      }
    }
  }

  private func space(
    of name: String, in spaces: [String: String]
  ) throws(XMLFault) -> String {
    guard let colon = name.firstIndex(of: ":") else { return spaces[""] ?? "" }
    let prefix = String(name[..<colon])
    guard let space = spaces[prefix] else {
      throw scanner.fault("The prefix “\(prefix)” stands for no namespace.")
    }
    return space
  }

  private static func local(_ name: String) -> String {
    name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }
}
