import Survey

extension Preferences {
  /// Why words about a setting could not be taken.
  public enum Unclear: Error, Equatable, Sendable {
    /// There is no such setting.
    case unknown
    /// There are no questions in that language.
    case language(String)
  }

  /// Takes a setting in the words that people type in an interview, such as `voice on`.
  ///
  /// - Throws: ``Unclear`` where they are no setting; nothing is changed then.
  public mutating func take(
    _ words: String, in book: Phrasebook, languages: [Language]
  ) throws(Unclear) {
    let wish = Wish(
      typed: words, in: book["en"], book: book, languages: languages)
    switch wish {
    case .choice(.headings): hasBigHeadings = true
    case .turn, .theme, .pace, .language: wish.map { take($0) }
    case .noLanguage(let wanted): throw .language(wanted)
    case .noEasyRead: throw .language("Easy Read")
    case .all, .choice, .unknown, nil: throw .unknown
    }
  }

  /// Takes a wish, as far as it settles anything.
  mutating func take(_ wish: Wish) {
    switch wish {
    case .language(let language): self.language = language.code
    case .turn(let preference, let isOn): self[keyPath: preference.place] = isOn
    case .theme(let theme): self.theme = theme
    case .pace(let step):
      pace = min(max(pace + step, Self.paces.lowerBound), Self.paces.upperBound)
    case .all, .choice, .noLanguage, .noEasyRead, .unknown: break
    }
  }

  /// Every setting in a sentence of its own.
  public func sentences(in phrases: Phrases, language: String) -> [String] {
    let switched = Preference.allCases.map { preference in
      let value = phrases[preference.value(self[keyPath: preference.place])]
      return phrases[preference.phrase, ["value": value]]
    }
    return
      ([phrases[.settingLanguage, ["value": language]]] + switched + [
        phrases[.settingPace, ["value": "\(pace)"]],
        phrases[.settingTheme, ["value": phrases[theme.phrase]]],
      ]).map { $0 + "." }
  }
}
