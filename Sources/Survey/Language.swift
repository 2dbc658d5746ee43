/// A language, or a way of wording, that a questionnaire is written in, such as Easy Read.
public struct Language: Hashable, Sendable {
  /// The name that people read, such as `Polish`.
  public var name: String
  /// The BCP 47 tag, such as `pl` or `en-x-easyread`.
  public var code: String

  /// Makes a language from its name and tag.
  public init(name: String, code: String) {
    self.name = name
    self.code = code
  }

  /// Reads the form that XLSForm columns use: `Polish (pl)`, or a bare name that is its own code.
  public init(column text: String) {
    if text.last == ")", let open = text.lastIndex(of: "(") {
      name = text[..<open].trimmed
      code = text[text.index(after: open)...].dropLast().trimmed
    } else {
      name = text.trimmed
      code = name
    }
  }

  /// Whether it is a wording in easy words, whatever the language.
  public var isEasyRead: Bool { code.lowercased().hasSuffix("-x-easyread") }

  /// The language of columns that name none, when the settings name none either.
  public static let unnamed = Language(name: "default", code: "default")
}

extension StringProtocol {
  /// The text without white space at either end.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
