import Survey

/// A wish about how questions are shown and said.
enum Wish: Sendable {
  /// Show all settings.
  case all
  /// Show what the setting can be.
  case choice(Aside)
  /// Use this language or wording.
  case language(Language)
  /// Turn something on or off.
  case turn(Preference, Bool)
  /// Use these colours.
  case theme(Preferences.Theme)
  /// Make the voice faster, or slower where the step is negative.
  case pace(Int)
  /// Use a language that the questions are not in.
  case noLanguage(String)
  /// Use the easy words, which the questions do not have.
  case noEasyRead
  /// Something that is no setting.
  case unknown(String)

  /// Whether it says nothing that can be done, so that the words may as well be an answer.
  var isUnknown: Bool {
    switch self {
    case .unknown, .noLanguage: true
    default: false
    }
  }

  /// Reads a line that is nothing but a wish; nil where it is none.
  init?(typed line: String, in phrases: Phrases, book: Phrasebook, languages: [Language]) {
    let plain = Spelling.plain(line)
    guard !plain.isEmpty else { return nil }
    if let wish = Wish(exactly: plain, in: phrases, book: book, languages: languages) {
      self = wish
      return
    }
    if let rest = phrases.rest(of: plain, after: .settings) {
      let wish = Wish(typed: rest, in: phrases, book: book, languages: languages)
      self = wish ?? .unknown(rest)
    } else if let rest = phrases.rest(of: plain, after: .language) {
      let named = Wish.language(named: rest, book: book, languages: languages)
      self = named.map(Wish.language) ?? .noLanguage(rest)
    } else if let rest = phrases.rest(of: plain, after: .colours) {
      self = Wish.theme(named: rest, in: phrases).map(Wish.theme) ?? .unknown(line.trimmed)
    } else {
      return nil
    }
  }

  private init?(
    exactly plain: String, in phrases: Phrases, book: Phrasebook, languages: [Language]
  ) {
    if let wish = Wish.fixed.first(where: { phrases.hears(plain, as: $0.key) })?.value {
      self = wish
    } else if let theme = Wish.theme(named: plain, in: phrases) {
      self = .theme(theme)
    } else if phrases.hears(plain, as: .easyRead) {
      let easy = languages.first { $0.isEasyRead }
      self = easy.map(Wish.language) ?? .noEasyRead
    } else if phrases.hears(plain, as: .standard), let first = languages.first {
      self = .language(first)
    } else if let language = Wish.language(named: plain, book: book, languages: languages) {
      self = .language(language)
    } else {
      return nil
    }
  }

  private static let fixed: [(key: Heard, value: Wish)] = [
    (.settings, .all), (.language, .choice(.language)), (.colours, .choice(.theme)),
    (.voiceOn, .turn(.voice, true)), (.voiceOff, .turn(.voice, false)),
    (.slower, .pace(-Preferences.paceStep)), (.faster, .pace(Preferences.paceStep)),
    (.oneLine, .turn(.oneLine, true)), (.allLines, .turn(.oneLine, false)),
    (.switchesOn, .turn(.switches, true)), (.switchesOff, .turn(.switches, false)),
    (.symbolsOn, .turn(.symbols, true)), (.symbolsOff, .turn(.symbols, false)),
    (.headingsOn, .choice(.headings)), (.headingsOff, .turn(.headings, false)),
    (.hintsShort, .turn(.shortHints, true)), (.hintsFull, .turn(.shortHints, false)),
    (.screenReaderOn, .turn(.screenReader, true)),
    (.screenReaderOff, .turn(.screenReader, false)),
  ]

  private static func theme(named plain: String, in phrases: Phrases) -> Preferences.Theme? {
    let themes: [(Heard, Preferences.Theme)] = [
      (.coloursOff, .none), (.highContrast, .highContrast), (.darkOnCream, .darkOnCream),
      (.yellowOnBlack, .yellowOnBlack),
    ]
    return themes.first { phrases.hears(plain, as: $0.0) }?.1
  }

  /// The language of that name or code, in its own words or in those of the questionnaire.
  private static func language(
    named plain: String, book: Phrasebook, languages: [Language]
  ) -> Language? {
    languages.first { language in
      let own = book.table(language.code)
      let hasOwnName = own?.language.code.lowercased() == language.code.lowercased()
      return [language.name, language.code, hasOwnName ? own?.ownName ?? "" : ""]
        .contains { !$0.isEmpty && Spelling.plain($0) == plain }
    }
  }
}
