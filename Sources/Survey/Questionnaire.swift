/// What is asked, in which order and under which conditions.
public struct Questionnaire: Equatable, Sendable {
  /// The name of its file, such as `youth-council`.
  public var id: String
  /// The name that people read.
  public var title: Wording
  /// The version that responses record.
  public var version: String
  /// Who answers it.
  public var group: Group?
  /// How many months responses are kept, where a controller has decided.
  public var retentionMonths: Int?
  /// The languages it is written in, the default one first.
  public var languages: [Language]
  /// The questions and sections in the order of asking.
  public var items: [Item]
  /// The choices of each list by its name.
  public var lists: [String: [Choice]]
  /// Difficult words of the questions, explained by whoever wrote them.
  public var glossary: Glossary

  /// Makes a questionnaire from its parts.
  public init(
    id: String, title: Wording = Wording(), version: String = "1", group: Group? = nil,
    retentionMonths: Int? = nil, languages: [Language] = [.unnamed], items: [Item],
    lists: [String: [Choice]] = [:], glossary: Glossary = Glossary()
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.group = group
    self.retentionMonths = retentionMonths
    self.languages = languages
    self.items = items
    self.lists = lists
    self.glossary = glossary
  }

  /// The language that stands in where a translation is missing.
  public var defaultLanguage: Language { languages.first ?? .unnamed }

  /// The language of that name or code, or of both as they are shown, whatever the case and hyphens.
  public func language(named text: String) -> Language? {
    func plain(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
    let wanted = plain(text)
    return languages.first { language in
      let both = "\(language.name) (\(language.code))"
      return [language.code, language.name, both].map(plain).contains(wanted)
    } ?? (wanted == "easyread" ? languages.first(where: \.isEasyRead) : nil)
  }

  /// Every question with the sections around it, in the order of asking.
  public var questions: [(question: Question, sections: [Section])] {
    func walk(_ items: [Item], _ sections: [Section]) -> [(Question, [Section])] {
      items.flatMap { item in
        switch item {
        case .question(let question): [(question, sections)]
        case .section(let section): walk(section.items, sections + [section])
        }
      }
    }
    return walk(items, [])
  }

  /// The first question of that name.
  public func question(named name: String) -> Question? {
    questions.first { $0.question.name == name }?.question
  }
}
