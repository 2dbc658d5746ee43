import Survey

extension Question {
  /// The options it offers in order, with the words of the default language.
  func options(in questionnaire: Questionnaire) -> [(value: String, label: String)] {
    guard case .list(let list)? = kind.options?.source else { return [] }
    return (questionnaire.lists[list] ?? []).map { choice in
      let label = choice.label.text(in: questionnaire.defaultLanguage.code, fallback: "")
      return (choice.name, label ?? choice.name)
    }
  }
}
