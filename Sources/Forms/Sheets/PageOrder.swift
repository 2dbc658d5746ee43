import Survey

/// What a page shows of a questionnaire: every question that anybody can be asked, in the order of
/// asking and in one language.
struct PageOrder {
  private let questionnaire: Questionnaire
  private let language: Language
  private let phrases: Phrases
  private(set) var parts: [PagePart] = []
  /// The number of each question by its name, counted over all that anybody can answer.
  private let numbers: [String: Int]
  private var count = 0

  init(_ questionnaire: Questionnaire, language: Language, phrases: Phrases) {
    self.questionnaire = questionnaire
    self.language = language
    self.phrases = phrases
    let answered = questionnaire.questions.map(\.question).filter(\.kind.isAnswered)
    let numbered = answered.enumerated().map { ($0.element.name, $0.offset + 1) }
    numbers = Dictionary(numbered) { first, _ in first }
    walk(questionnaire.items, level: 2)
  }

  private mutating func walk(_ items: [Item], level: Int) {
    for item in items {
      switch item {
      case .question(let question) where question.kind.isAsked: add(question, level: level)
      case .section(let section) where section.isAsked: add(section, level: level)
      default: continue
      }
    }
  }

  private mutating func add(_ section: Section, level: Int) {
    let heading = written(section.label)
    if let heading { parts.append(.heading(heading, level: level)) }
    if let relevant = section.relevant {
      parts.append(.condition(sentence(for: relevant, .sheetNextSome, .sheetNextIf)))
    }
    if section.repetition != nil { parts.append(.repeats) }
    walk(section.items, level: heading == nil ? level : min(level + 1, 6))
    if section.repetition == .wanted { parts.append(.another) }
  }

  private mutating func add(_ question: Question, level: Int) {
    let options = options(of: question)
    if question.kind.isAnswered { count += 1 }
    let words = options.map { $0.words.trimmed.lowercased() }
    let isOpen = question.kind.options != nil && question.tags.consent.isEmpty
    let optOuts = [phrases[.doNotKnow], phrases[.doNotWantToSay]].filter {
      isOpen && !words.contains($0.lowercased())
    }
    parts.append(
      .question(
        PageQuestion(
          number: question.kind.isAnswered ? count : nil, level: level, kind: question.kind,
          label: written(question.label) ?? WrittenText(question.name, in: language),
          hint: written(question.hint), guidance: written(question.guidance),
          condition: question.relevant.map { sentence(for: $0, .sheetOnlySome, .sheetOnlyIf) },
          options: options, optOuts: optOuts,
          source: source(of: question))))
  }

  private func options(of question: Question) -> [WrittenText] {
    if question.kind == .acknowledge { return [WrittenText(phrases[.ok], in: phrases.language)] }
    guard case .list(let name)? = question.kind.options?.source else { return [] }
    // A choice filter depends on answers, and an option too many does no harm.
    return (questionnaire.lists[name] ?? []).map {
      written($0.label) ?? WrittenText($0.name, in: language)
    }
  }

  private func source(of question: Question) -> String? {
    guard case .answers(let name)? = question.kind.options?.source, let number = numbers[name]
    else { return nil }
    return phrases[.sheetFromAnswers, ["number": "\(number)"]]
  }

  /// Who is asked: those who gave one answer, where one decides, else some people.
  private func sentence(for relevant: Expression, _ some: Phrase, _ those: Phrase) -> String {
    guard let condition = PageCondition(relevant), let number = numbers[condition.question],
      case .list(let list)? = questionnaire.question(named: condition.question)?.kind.options?
        .source,
      let choice = questionnaire.lists[list]?.first(where: { $0.name == condition.choice }),
      let answer = written(choice.label)
    else { return phrases[some] }
    return phrases[those, ["answer": answer.words, "number": "\(number)"]]
  }

  private func written(_ wording: Wording) -> WrittenText? {
    guard let text = wording.written(in: language, of: questionnaire) else { return nil }
    let words = PipedText(text.words).text(in: PageScope(numbers: numbers, phrases: phrases))
    return WrittenText(words, in: text.language)
  }
}

extension Section {
  /// Says whether it holds anything that people are shown.
  fileprivate var isAsked: Bool {
    items.contains { item in
      switch item {
      case .question(let question): question.kind.isAsked
      case .section(let section): section.isAsked
      }
    }
  }
}
