import Survey

/// Something about how questions are shown and said that is either on or off.
enum Preference: CaseIterable, Sendable {
  case voice, oneLine, switches, symbols, headings, shortHints, screenReader

  /// Where it is kept.
  var place: WritableKeyPath<Preferences, Bool> {
    switch self {
    case .voice: \.hasVoice
    case .oneLine: \.isOneLine
    case .switches: \.hasSwitches
    case .symbols: \.hasSymbols
    case .headings: \.hasBigHeadings
    case .shortHints: \.hasShortHints
    case .screenReader: \.hasScreenReader
    }
  }

  /// What people are told of it.
  var phrase: Phrase {
    switch self {
    case .voice: .settingVoice
    case .oneLine: .settingOneLine
    case .switches: .settingSwitches
    case .symbols: .settingSymbols
    case .headings: .settingHeadings
    case .shortHints: .settingHints
    case .screenReader: .settingScreenReader
    }
  }

  /// Its value in words.
  func value(_ isOn: Bool) -> Phrase {
    switch self {
    case .shortHints: isOn ? .valueShort : .valueFull
    default: isOn ? .valueOn : .valueOff
    }
  }
}

extension Preferences.Theme {
  /// The colours in words.
  var phrase: Phrase {
    switch self {
    case .none: .themeNone
    case .highContrast: .themeHighContrast
    case .darkOnCream: .themeDarkOnCream
    case .yellowOnBlack: .themeYellowOnBlack
    }
  }
}
