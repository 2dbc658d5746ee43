import Survey

/// The answers of a response, in the groups that FHIR wants them in.
struct FHIRResponseItems {
  private let response: Response
  private let asked: Questionnaire?
  private let links: FHIRLinks?
  /// The answers that a question of the questionnaire has taken up.
  private var used: Set<QuestionPath> = []
  /// The items, those of the questionnaire first.
  private(set) var items: [FHIRResponse.Item] = []

  /// Lays out the answers of a response.
  init(_ response: Response, _ asked: Questionnaire?) {
    self.response = response
    self.asked = asked
    links = asked.map { FHIRLinks($0) }
    items = asked.map { items(of: $0.items, in: [], turns: []) } ?? []
    // What another version asked is kept under its own name.
    for answer in response.answers where !used.contains(answer.question) {
      items.append(item(answer, nil, link: answer.question.description))
    }
  }

  private mutating func items(
    of parts: [Item], in path: [String], turns: [QuestionPath.Step]
  ) -> [FHIRResponse.Item] {
    parts.flatMap { part -> [FHIRResponse.Item] in
      switch part {
      case .question(let question):
        let place = QuestionPath(turns + [.init(question.name)])
        guard let answer = response.answers.first(where: { $0.question == place }) else {
          return []
        }
        used.insert(place)
        let link = links?[path + [question.name]] ?? question.name
        return [item(answer, question, link: link)]
      case .section(let section):
        let path = path + [section.name]
        let link = links?[path] ?? section.name
        return places(of: section, turns).compactMap { turns in
          let inner = items(of: section.items, in: path, turns: turns)
          return inner.isEmpty ? nil : FHIRResponse.Item(linkId: link, item: inner)
        }
      }
    }
  }

  /// The turns of a repeat that have answers; a group takes the same place as what is around it.
  private func places(
    of section: Section, _ turns: [QuestionPath.Step]
  ) -> [[QuestionPath.Step]] {
    guard section.repetition != nil else { return [turns] }
    let numbers = response.answers.compactMap { answer -> Int? in
      let steps = answer.question.steps
      guard steps.count > turns.count, Array(steps.prefix(turns.count)) == turns,
        steps[turns.count].name == section.name
      else { return nil }
      return steps[turns.count].turn
    }
    return Set(numbers).sorted().map { turns + [.init(section.name, turn: $0)] }
  }

  private func item(
    _ answer: Answer, _ question: Question?, link: String
  ) -> FHIRResponse.Item {
    var item = FHIRResponse.Item(linkId: link)
    var extras: [FHIRExtension] = []
    let language = asked?.defaultLanguage.code ?? ""
    item.text = question?.label.text(in: language, fallback: language)
    switch answer.content {
    case .value(let value): item.answer = given(value, question)
    case .none where answer.tally != nil: break
    case .none(let state):
      // FHIR's own reasons first; ours tells the four ways of not answering apart.
      extras.append(
        FHIRExtension(
          url: FHIRExtension.theirs + "data-absent-reason", valueCode: Self.reason(for: state)))
      extras.append(.code("state", state.rawValue))
    }
    if let words = answer.words { extras.append(.code("words", words.rawValue)) }
    for (choice, count) in (answer.tally ?? [:]).sorted(by: { $0.key < $1.key }) {
      extras.append(
        FHIRExtension(
          url: FHIRExtension.ours + "tally",
          extension: [
            FHIRExtension(url: "choice", valueString: choice),
            FHIRExtension(url: "people", valueInteger: count),
          ]))
    }
    item.extension = extras.isEmpty ? nil : extras
    return item
  }

  private static func reason(for state: Answer.NoAnswer) -> String {
    switch state {
    case .doNotKnow: "asked-unknown"
    case .doNotWantToSay: "asked-declined"
    case .skipped, .notUnderstood: "unknown"
    }
  }

  private func given(_ value: Answer.Value, _ question: Question?) -> [FHIRResponse.Given] {
    switch (value, question?.kind) {
    case (.number(let number), .integer) where Int32(exactly: number) != nil:
      [.init(valueInteger: Int(number))]
    case (.number(let number), _): [.init(valueDecimal: number)]
    case (.text(let name), .chooseOne(let options)): [coding(name, options)]
    case (.several(let names), let kind):
      names.map { name in
        kind?.options.map { coding(name, $0) } ?? .init(valueString: name)
      }
    case (.text(let text), .date) where CivilDate(iso: text) != nil: [.init(valueDate: text)]
    case (.text(let text), .time) where ClockTime(written: text)?.iso == text:
      [.init(valueTime: text + ":00")]
    case (.text("OK"), .acknowledge): [.init(valueBoolean: true)]
    case (.text(let text), _): [.init(valueString: text)]
    }
  }

  private func coding(
    _ name: String, _ options: Question.Kind.Options
  ) -> FHIRResponse.Given {
    guard case .list(let list) = options.source,
      let choice = asked?.lists[list]?.first(where: { $0.name == name })
    else { return .init(valueString: name) }
    let language = asked?.defaultLanguage.code ?? ""
    return .init(
      valueCoding: FHIRCoding(
        system: links?.system(ofList: list), code: name,
        display: choice.label.text(in: language, fallback: language)))
  }
}
