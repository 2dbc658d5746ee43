import Survey

/// The words of an element in other languages.
struct FHIRTranslations: Codable, Equatable, Sendable {
  var `extension`: [FHIRExtension]?

  private static let name = FHIRExtension.theirs + "translation"

  /// The translations of a wording; nil where there are none.
  init?(_ wording: Wording, besides language: Language) {
    let others = wording.texts.sorted { $0.key < $1.key }
      .filter { $0.key != language.code && !$0.value.isEmpty }
    guard !others.isEmpty else { return nil }
    `extension` = others.map { code, text in
      FHIRExtension(
        url: Self.name,
        extension: [
          FHIRExtension(url: "lang", valueCode: code),
          FHIRExtension(url: "content", valueString: text),
        ])
    }
  }

  /// The words by language.
  var words: [(language: String, words: String)] {
    (`extension` ?? []).filter { $0.url == Self.name }.compactMap { translation in
      guard let language = translation.extension["lang"],
        let code = language.valueCode ?? language.valueString,
        let words = translation.extension["content"]?.valueString
      else { return nil }
      return (code, words)
    }
  }
}
