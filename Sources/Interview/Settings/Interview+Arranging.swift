import Survey

extension Interview {
  /// Does what somebody wishes about how questions are shown and said.
  mutating func obey(_ wish: Wish) -> Turn {
    if case .choice(.headings) = wish, !setting.hasLooks || setting.manner.hasScreenReader {
      return Turn(saying: [phrases[setting.hasLooks ? .settingFixed : .looksCannot]])
    }
    setting.preferences.take(wish)
    switch wish {
    case .all: return open(.settings)
    case .choice(let aside): return open(aside)
    case .language(let language):
      setting.language = language.code
      return kept(.settingLanguage, name(of: language), and: [.collected(setting.collection)])
    case .turn(let preference, let isOn):
      var turn = kept(preference.phrase, phrases[preference.value(isOn)])
      if setting.manner[keyPath: preference.place] != isOn {
        turn.saying = [phrases[.settingFixed]]
      }
      if preference == .oneLine, isOn { turn.saying.append(phrases[.oneLineHint]) }
      return turn
    case .theme(let theme):
      var turn = kept(.settingTheme, phrases[theme.phrase])
      if setting.manner.theme != theme {
        turn.saying = [phrases[setting.hasLooks ? .settingFixed : .looksCannot]]
      }
      return turn
    case .pace: return kept(.settingPace, "\(setting.preferences.pace)")
    case .noLanguage(let wanted):
      let names = questionnaire.languages.map(\.name)
      return Turn(
        saying: [
          phrases[.languageMissing, ["wanted": wanted, "languages": phrases.list(names)]]
        ], showing: .lastLine)
    case .noEasyRead: return Turn(saying: [phrases[.easyReadMissing]], showing: .lastLine)
    case .unknown(let words):
      return Turn(saying: [phrases[.settingsUnknown, ["words": words]]], showing: .lastLine)
    }
  }

  private mutating func open(_ aside: Aside) -> Turn {
    // Out of the list of settings, it goes back there.
    let before = if case .aside(.settings, _) = stage { stage } else { stage.underlying }
    go(to: .aside(aside, before: aside == .settings ? stage.underlying : before))
    return Turn()
  }

  /// Says what a setting is now.
  private func kept(
    _ phrase: Phrase, _ value: String, and changes: [Turn.Change] = []
  ) -> Turn {
    Turn(
      changes: [.preferred(setting.preferences)] + changes,
      saying: [phrases[phrase, ["value": value]] + "."])
  }

  /// Takes the answer to a question about settings.
  mutating func arrange(_ line: String, _ aside: Aside, before: Stage) -> Turn {
    let choices = arrangements(aside)
    guard case .taken(.value(.text(let name)), _) = own(line, choices.map(\.option)) else {
      return missed(line, choices.map(\.option))
    }
    guard let wish = choices.first(where: { $0.option.content == .value(.text(name)) })?.wish
    else {
      go(to: before)
      return Turn(saying: [phrases[.settingsKept]])
    }
    // A choice made leads back; the list of settings stays open until somebody leaves it.
    if [.language, .theme, .headings].contains(aside) { go(to: before) }
    var turn = obey(wish)
    if aside == .headings, !setting.preferences.hasBigHeadings {
      turn.saying = [phrases[.bigCannot]]
    }
    return turn
  }

  /// What can be chosen about a setting, and what it does; nothing is done where it only leads back.
  func arrangements(_ aside: Aside) -> [(option: Option, wish: Wish?)] {
    switch aside {
    case .settings: return settings
    case .language:
      return questionnaire.languages.map { language in
        (Option(name(of: language), .value(.text(language.code))), .language(language))
      }
    case .theme:
      return Preferences.Theme.allCases.map { (phrases.option($0.phrase, $0.rawValue), .theme($0)) }
    case .pace:
      return [
        (phrases.option(.paceSlower, "slower"), .pace(-Preferences.paceStep)),
        (phrases.option(.paceFaster, "faster"), .pace(Preferences.paceStep)),
        (phrases.option(.settingsDone, "done"), nil),
      ]
    case .headings:
      return [
        (phrases.option(.bigOne, "one"), .turn(.headings, true)),
        (phrases.option(.bigTwo, "two"), .turn(.headings, false)),
      ]
    case .stopping, .discarding, .resting: return []
    }
  }

  /// Every setting as it is now, each with what choosing it does.
  private var settings: [(option: Option, wish: Wish?)] {
    let now = setting.manner
    var lines: [(Phrase, String, Wish)] = []
    if questionnaire.languages.count > 1 {
      let language = questionnaire.languages.first { $0.code == setting.language }
      lines.append((.settingLanguage, language.map(name) ?? setting.language, .choice(.language)))
    }
    for preference in Preference.allCases {
      let isOn = now[keyPath: preference.place]
      let wish =
        preference == .headings && !isOn
        ? Wish.choice(.headings) : .turn(preference, !isOn)
      lines.append((preference.phrase, phrases[preference.value(isOn)], wish))
      if preference == .voice, isOn {
        lines.append((.settingPace, "\(now.pace)", .choice(.pace)))
      }
    }
    lines.append((.settingTheme, phrases[now.theme.phrase], .choice(.theme)))
    let named = lines.map { phrase, value, wish in
      (Option(phrases[phrase, ["value": value]], .value(.text(phrase.rawValue))), wish as Wish?)
    }
    return named + [(phrases.option(.settingsDone, "done"), nil)]
  }

  private func name(of language: Language) -> String {
    let own = setting.phrasebook.table(language.code)
    guard let own, own.language.code.lowercased() == language.code.lowercased(),
      !own.ownName.isEmpty, own.ownName != language.name
    else { return language.name }
    return "\(language.name) (\(own.ownName))"
  }
}
