import Survey

/// One response whole, for those who may see it: how it was given, and every answer.
public struct ResponsePage: Equatable, Sendable {
  private let response: Response
  private let questionnaire: Questionnaire?

  /// Makes the page of a response; without its questionnaire the names of questions are shown.
  public init(_ response: Response, questionnaire: Questionnaire?) {
    self.response = response
    self.questionnaire = questionnaire
  }

  /// What was answered, and in which round.
  var name: String { "\(response.questionnaire.id), wave \(response.wave.name)" }

  /// The page for people to read.
  public var document: Document {
    var document = Document(title: response.respondent.code)
    if response.isInvented {
      document.banner = "Invented example response: nobody said these words."
    }
    document.blocks = [.list(facts), .heading(level: 2, "Answers")]
    for answer in response.answers {
      document.blocks.append(.paragraph("\(label(of: answer.question)) \(words(of: answer))"))
    }
    if response.answers.isEmpty {
      document.blocks.append(.paragraph(response.mayBeCounted ? "There are no answers." : withheld))
    }
    return document
  }

  /// Why answers that may be there are not shown.
  private var withheld: String {
    response.isKeptBack
      ? "The answers are kept back. Type concern list to see whether somebody has to decide about "
        + "them."
      : "There are no answers that may be shown."
  }

  private var facts: [String] {
    [
      "Questionnaire: \(response.questionnaire.id), version \(response.questionnaire.version)",
      "Wave: \(response.wave.name)",
      "Group: \(response.respondent.group?.rawValue ?? "not recorded")",
      "Answered: \(response.collection.mode.rawValue)"
        + (response.collection.size.map { " of \($0) people" } ?? "")
        + ", in \(response.collection.language)",
      response.collection.session.map { "Session: \($0)" },
      "Status: \(response.status.rawValue)",
      "Consent: \(response.consent.words)",
      "Started: \(response.started.iso)",
      "Id: \(response.id)",
    ].compactMap(\.self)
  }

  /// A question as it was put to this person, or its name where its words are not known.
  public func label(of path: QuestionPath) -> String {
    let question = questionnaire?.question(named: path.name)
    let language = questionnaire?.defaultLanguage.code ?? ""
    let turns = path.steps.compactMap(\.turn).map { " (\($0))" }.joined()
    guard let label = question?.label.text(in: language, fallback: language) else {
      return "\(path):"
    }
    return PipedText(label).text(in: ResponseScope(response)) + turns
  }

  /// What was answered, chosen options in the words that people read.
  func words(of answer: Answer) -> String {
    if let tally = answer.tally { return words(of: tally, answer) }
    let agree = answer.agree.map { " (\($0) agree)" } ?? ""
    return said(answer) + agree
  }

  /// How many of a group gave which answer.
  private func words(of tally: [String: Int], _ answer: Answer) -> String {
    let counts = tally.sorted { $0.key < $1.key }.map { name, count in
      let label = Answer.NoAnswer(rawValue: name)?.label ?? choice(name, of: answer) ?? name
      return "\(label): \(count)"
    }
    let asked = answer.asked.map { ", of \($0) who were asked" } ?? ""
    return counts.joined(separator: ", ") + asked
  }

  private func said(_ answer: Answer) -> String {
    switch answer.content {
    case .none(let state): return "[\(state.label)]"
    case .value(.number(let number)): return number.expressed
    case .value(.text(let text)):
      return choice(text, of: answer) ?? CivilDate(iso: text)?.spoken ?? text
    case .value(.several(let names)):
      return names.map { choice($0, of: answer) ?? $0 }.joined(separator: ", ")
    }
  }

  private func choice(_ name: String, of answer: Answer) -> String? {
    let question = questionnaire?.question(named: answer.question.name)
    guard let questionnaire, case .list(let list)? = question?.kind.options?.source else {
      return nil
    }
    let language = questionnaire.defaultLanguage.code
    return questionnaire.lists[list]?.first { $0.name == name }?.label
      .text(in: language, fallback: language)
  }
}
