import Coproduction
import Survey

extension Questionnaire {
  /// Says whether this is another questionnaire with nothing changed but the change given.
  func differs(from old: Questionnaire, by change: QuestionChange) -> Bool {
    let name = change.name
    switch change {
    case .add(let question):
      guard let added = self.question(named: name), text(added, defaultLanguage) == question.label
      else { return false }
      return without(row: added.row).isSame(as: old)
    case .remove:
      guard let removed = old.question(named: name) else { return false }
      var rest = old.without(row: removed.row)
      // The last question in a language takes the language with it.
      if languages.allSatisfy(old.languages.contains) { rest.languages = languages }
      return question(named: name) == nil && isSame(as: rest)
    case .reword(let wording):
      guard let new = question(named: name), let former = old.question(named: name) else {
        return false
      }
      if let label = wording.label, text(new, defaultLanguage) != label { return false }
      return relabelled(new, former.label).isSame(as: old)
    }
  }

  /// Says whether this is the same questionnaire, on whatever rows it stands.
  func isSame(as other: Questionnaire) -> Bool {
    var (one, two) = (self, other)
    one.items = items.compactMap { $0.mapped { $0.unnumbered } }
    two.items = other.items.compactMap { $0.mapped { $0.unnumbered } }
    return one == two
  }

  private func text(_ question: Question, _ language: Language) -> String? {
    question.label.texts[language.code]
  }

  /// The same without what stands on a row.
  private func without(row: Int) -> Questionnaire {
    var rest = self
    rest.items = items.compactMap { $0.mapped { $0.row == row ? nil : $0 } }
    return rest
  }

  /// The same with other words for a question.
  private func relabelled(_ question: Question, _ label: Wording) -> Questionnaire {
    var other = self
    other.items = items.compactMap { item in
      item.mapped { one in
        var one = one
        if one.row == question.row { one.label = label }
        return one
      }
    }
    return other
  }
}

extension Item {
  /// The item with each question changed; one that nothing is left of goes.
  fileprivate func mapped(_ change: (Question) -> Question?) -> Item? {
    switch self {
    case .question(let question): return change(question).map(Item.question)
    case .section(var section):
      section.row = 0
      section.items = section.items.compactMap { $0.mapped(change) }
      return .section(section)
    }
  }
}

extension Question {
  fileprivate var unnumbered: Question {
    var question = self
    question.row = 0
    return question
  }
}
