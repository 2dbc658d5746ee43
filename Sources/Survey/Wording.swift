/// The same words in each language of a questionnaire.
public struct Wording: Equatable, Sendable {
  /// The words by language code.
  public var texts: [String: String]

  /// Makes a wording from its texts by language code.
  public init(_ texts: [String: String] = [:]) { self.texts = texts }

  /// Says whether there are no words in any language.
  public var isEmpty: Bool { texts.values.allSatisfy(\.isEmpty) }

  /// The words in a language, or in the fallback where a translation is missing.
  public func text(in language: String, fallback: String) -> String? {
    if let text = texts[language], !text.isEmpty { return text }
    if let text = texts[fallback], !text.isEmpty { return text }
    return texts.sorted { $0.key < $1.key }.first { !$0.value.isEmpty }?.value
  }
}
