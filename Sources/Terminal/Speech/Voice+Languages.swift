extension Voice {
  /// The name that espeak-ng has for the voice of a language; nil where it has none.
  ///
  /// The language is a BCP 47 tag, of which the first part decides.
  public static func name(forLanguage tag: String) -> String? {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    guard let language = parts.first.map(String.init) else { return nil }
    let region = parts.dropFirst().prefix { $0 != "x" }.first { $0.count == 2 }
    switch (language, region) {
    case ("en", "us"): return "en-us"
    case ("pt", "br"): return "pt-br"
    default: return voices[language]
    }
  }

  /// The languages that have a voice, by their first part.
  static var languages: [String] { voices.keys.sorted() }

  /// The languages that espeak-ng 1.51 can speak, out of those that families here speak most.
  private static let voices: [String: String] = {
    var voices = [
      "en": "en-gb", "fr": "fr-fr", "zh": "cmn", "cmn": "cmn", "no": "nb", "pes": "fa",
    ]
    for name in [
      "am", "ar", "az", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "es", "et", "eu",
      "fa", "fi", "ga", "gd", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ka", "kk",
      "kn", "ko", "ku", "ky", "lt", "lv", "mk", "ml", "mr", "ms", "mt", "my", "nb", "ne", "nl",
      "om", "or", "pa", "pl", "pt", "ro", "ru", "sd", "si", "sk", "sl", "sq", "sr", "sv", "sw",
      "ta", "te", "th", "tr", "tt", "ug", "uk", "ur", "uz", "vi", "yue",
    ] { voices[name] = name }
    return voices
  }()
}
