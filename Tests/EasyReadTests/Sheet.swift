import Survey

@testable import EasyRead

/// Small questionnaires to be checked.
enum Sheet {
  static let easy = Language(name: "Easy Read", code: "en-x-easyread")
  static let english = Language(name: "English", code: "en")

  static func wording(_ text: String) -> Wording {
    Wording(text.isEmpty ? [:] : [easy.code: text, english.code: text])
  }

  /// A question with its hint and message, and choices written as `label` or `label:valence`.
  static func question(
    _ label: String, hint: String = "", guidance: String = "", message: String = "",
    kind: Question.Kind = .text, choices: [String] = [], initial: String = ""
  ) -> Questionnaire {
    var question = Question(
      name: "q", row: 2, kind: kind, label: wording(label), hint: wording(hint),
      guidance: wording(guidance), constraintMessage: wording(message))
    if !choices.isEmpty, kind == .text { question.kind = .chooseOne(.init(.list("c"))) }
    question.initial = initial
    return form([.question(question)], choices: choices)
  }

  /// A note.
  static func note(_ label: String) -> Questionnaire {
    form([.question(Question(name: "n", row: 2, kind: .note, label: wording(label)))])
  }

  static func form(_ items: [Item], choices: [String] = []) -> Questionnaire {
    let list = choices.enumerated().map { index, text in
      let parts = text.split(separator: ":").map(String.init)
      return Choice(
        name: "c\(index)", label: wording(parts[0]),
        valence: parts.count > 1 ? Valence(rawValue: parts[1]) : nil)
    }
    return Questionnaire(
      id: "sheet", languages: [english, easy], items: items,
      lists: list.isEmpty ? [:] : ["c": list])
  }

  /// As many questions of a kind as are wanted, all alike.
  static func questions(_ count: Int, choices: [String] = []) -> Questionnaire {
    form(
      (0..<count).map { index in
        .question(
          Question(
            name: "q\(index)", row: index + 2,
            kind: choices.isEmpty ? .text : .chooseOne(.init(.list("c"))),
            label: wording("Is it good or not good?")))
      }, choices: choices)
  }
}

extension Questionnaire {
  /// What the rules find.
  func findings(in language: Language = Sheet.easy, glossary: Glossary = Glossary()) -> [Finding] {
    guard case .checked(let findings) = EasyRead(self, in: language, glossary: glossary).outcome
    else { return [] }
    return findings
  }

  /// The short names of the rules that are not met.
  func rules(in language: Language = Sheet.easy) -> Set<String> {
    Set(findings(in: language).map(\.rule))
  }

  /// What one rule finds.
  func findings(of rule: String) -> [Finding] { findings().filter { $0.rule == rule } }
}
