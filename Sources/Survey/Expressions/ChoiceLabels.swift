/// The words of the choices that an answer names.
enum ChoiceLabels {
  /// The labels joined by commas, or the answer itself where it names no choices.
  static func text(for answer: String, of question: String, in scope: any Scope) -> String {
    if let label = scope.label(of: answer, in: question) { return label }
    let labels = answer.split(separator: " ").map { scope.label(of: String($0), in: question) }
    let known = labels.compactMap(\.self)
    return !known.isEmpty && known.count == labels.count ? known.joined(separator: ", ") : answer
  }
}
