import Survey
import Themes

/// An answer with a place in an EHC plan, as the person gave it.
struct PlanAnswer: Equatable, Sendable {
  /// Where it belongs.
  let place: PlanPlace
  /// Whether it says that things go well.
  let tone: PlanTone
  /// The question in the language of the questionnaire.
  let label: String
  /// What was answered; the words of the options where they were chosen.
  let words: String
  /// Whether it is in words and not chosen.
  let isOpen: Bool
  /// Who found the words.
  let speaker: Answer.Speaker?
  /// The columns of its question.
  let tags: Tags
  /// The repeat that it was given in, such as `hopes[2]`; empty outside repeats.
  let turn: String
  /// The areas that chosen options name, in their columns `agency` and `pfa`.
  let chosenAreas: [PlanArea]
  let chosenAdultAreas: [AdultArea]
  /// How and in what language it was asked, and when.
  let response: Response

  /// Whether the words are the person's own, which alone may stand in the first person.
  var isOwn: Bool { isOpen && speaker == .own }

  /// Whose words they are, where they are not, or may not be, the person's own.
  var whose: String? {
    let isInterpreted = response.collection.mode == .interpreted
    switch speaker {
    case _ where !isOpen: return nil
    case .supporter: return "in words that a supporter found"
    case .own: return isInterpreted ? "through an interpreter" : nil
    case nil:
      return isInterpreted ? "through an interpreter" : "it is not known whose words these are"
    }
  }

  /// The areas of Preparing for Adulthood that it is about.
  var adultAreas: [AdultArea] {
    chosenAdultAreas + [AdultArea(rawValue: tags.pfa)].compactMap(\.self)
  }
}

extension PlanAnswer {
  /// Places an answer; nil where it has no place in a plan or no value.
  init?(_ answer: Answer, to question: Question, in response: Response, of form: Questionnaire) {
    guard question.tags.consent.isEmpty, let place = PlanPlace(question), let value = answer.value
    else { return nil }
    let page = ResponsePage(response, questionnaire: form)
    let chosen = question.chosen(by: value, in: form)
    let isOpen = question.kind == .text
    guard !isOpen || !NonAnswer.isOne(value.expressed) else { return nil }
    self.place = place
    tone = isOpen ? PlanTone(question.tags) : PlanTone(chosen.map(\.valence))
    label = page.label(of: QuestionPath(answer.question.name))
    words = page.words(of: answer)
    self.isOpen = isOpen
    speaker = answer.words
    tags = question.tags
    turn = answer.question.repeatedIn
    chosenAreas = chosen.compactMap { $0.columns["agency"].flatMap(PlanArea.init) }
    chosenAdultAreas = chosen.compactMap { $0.columns["pfa"].flatMap(AdultArea.init) }
    self.response = response
  }
}

extension PlanTone {
  /// What words are about, by the code of the question and the section that it belongs to.
  fileprivate init(_ tags: Tags) {
    switch tags.outcome {
    case let code where code.hasSuffix("-well"): self = .well
    case let code where code.hasSuffix("-different") || code == "change-one-thing":
      self = .different
    default: self = ["B", "C", "D"].contains(tags.ehc.uppercased()) ? .different : .open
    }
  }

  /// What chosen options say together.
  fileprivate init(_ valences: [Valence?]) {
    switch Set(valences) {
    case [.positive]: self = .well
    case [.negative]: self = .different
    default: self = .open
    }
  }
}

extension Question {
  /// The options that a value names.
  fileprivate func chosen(by value: Answer.Value, in form: Questionnaire) -> [Choice] {
    guard case .list(let list)? = kind.options?.source else { return [] }
    let names: [String] =
      switch value {
      case .text(let name): [name]
      case .several(let names): names
      case .number: []
      }
    return names.compactMap { name in form.lists[list]?.first { $0.name == name } }
  }
}

extension QuestionPath {
  /// The innermost repeat around the question with its turn, such as `hopes[2]`; empty outside.
  fileprivate var repeatedIn: String {
    guard let last = steps.lastIndex(where: { $0.turn != nil }) else { return "" }
    return QuestionPath(Array(steps[...last])).description
  }
}
