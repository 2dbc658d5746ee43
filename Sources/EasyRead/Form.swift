import Survey

/// A questionnaire in one wording, laid out for the rules.
struct Form: Sendable {
  let questionnaire: Questionnaire
  let level: Level
  /// Every text that people read, in order; the choices of each list once.
  private(set) var passages: [Passage] = []
  /// The questions that people answer.
  private(set) var asked: [Asked] = []
  /// Where the wording falls back to another language, and what stands there.
  private(set) var missing: [(place: Place, text: String)] = []
  private let language: Language
  /// The words that some glossary explains.
  let explained: Set<String>
  /// The words that the questionnaire itself explains, on purpose.
  let ownWords: Set<String>

  /// One question as it is asked.
  struct Asked: Sendable {
    let question: Question
    let place: Place
    let label: Passage?
    let hint: Passage?
    let choices: [(choice: Choice, label: String)]
  }

  init(
    _ questionnaire: Questionnaire, in language: Language, at level: Level, explained: Glossary
  ) {
    self.questionnaire = questionnaire
    self.level = level
    self.language = language
    self.explained = explained.words
    ownWords = questionnaire.glossary.words
    walk(questionnaire.items)
    for name in questionnaire.lists.keys.sorted() { read(name) }
  }

  /// The places in the order in which findings are told.
  var places: [Place] {
    var places: [Place] = [.form]
    for passage in passages {
      if case .choice(_, let list) = passage.place { places.append(.list(list)) }
      places.append(passage.place)
    }
    return places
  }

  /// The texts of some kinds.
  func passages(_ parts: Set<Passage.Part>) -> [Passage] {
    passages.filter { parts.contains($0.part) }
  }

  private mutating func walk(_ items: [Item]) {
    for item in items {
      switch item {
      case .section(let section):
        take(section.label, as: .heading, at: .section(section.name, row: section.row))
        walk(section.items)
      case .question(let question):
        if question.kind.isAsked { read(question) }
      }
    }
  }

  private mutating func read(_ question: Question) {
    let place = Place.question(question.name, row: question.row)
    let label = take(question.label, as: question.kind.isAnswered ? .question : .note, at: place)
    let hint = take(question.hint, as: .hint, at: place)
    take(question.guidance, as: .guidance, at: place)
    take(question.say, as: .voice, at: place)
    take(question.constraintMessage, as: .message, at: place)
    take(question.requiredMessage, as: .message, at: place)
    guard question.kind.isAnswered, question.kind != .acknowledge else { return }
    asked.append(
      Asked(
        question: question, place: place, label: label, hint: hint,
        choices: choices(of: question).map { choice in
          let code = questionnaire.defaultLanguage.code
          let text = choice.label.text(in: language.code, fallback: code)
          return (choice, PlainText.clean(text ?? choice.name))
        }))
  }

  private func choices(of question: Question) -> [Choice] {
    guard case .list(let name) = question.kind.options?.source else { return [] }
    return questionnaire.lists[name] ?? []
  }

  private mutating func read(_ list: String) {
    let isScale = asked.contains { one in
      guard case .chooseOne(let options) = one.question.kind else { return false }
      return options.source == .list(list) && one.isScale
    }
    for choice in questionnaire.lists[list] ?? [] {
      let part = isScale && choice.valence != nil ? Passage.Part.scaleOption : .option
      take(choice.label, as: part, at: .choice(choice.name, list: list))
      take(choice.say, as: .voice, at: .choice(choice.name, list: list))
    }
  }

  @discardableResult
  private mutating func take(_ wording: Wording, as part: Passage.Part, at place: Place) -> Passage?
  {
    guard !wording.isEmpty else { return nil }
    guard let text = wording.texts[language.code], !text.isEmpty else {
      let standing = wording.text(in: language.code, fallback: questionnaire.defaultLanguage.code)
      missing.append((place, standing ?? ""))
      return nil
    }
    let passage = Passage(text, as: part, at: place)
    passages.append(passage)
    return passage
  }
}

extension Form.Asked {
  /// Whether the choices go from good to bad.
  var isScale: Bool {
    guard case .chooseOne = question.kind else { return false }
    let valences = Set(choices.compactMap(\.choice.valence))
    return valences.contains(.positive) && valences.contains(.negative)
  }
}

extension Glossary {
  /// Every word of every entry, in small letters.
  fileprivate var words: Set<String> {
    Set(entries.flatMap { [$0.word] + $0.forms }.flatMap(PlainText.words).map(\.plain))
  }
}
