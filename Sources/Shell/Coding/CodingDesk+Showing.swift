import Reports
import Survey
import Terminal
import Themes

extension CodingDesk {
  /// What can be typed, in sentences.
  static let manual = [
    "Type all where every suggestion is right, or the numbers of those that are, such as 1 3.",
    "Type the code or name of another theme to add it; Tab completes codes. Type themes to see all.",
    "Type none where the answer speaks of no theme. Enter alone decides nothing.",
    "After a theme, good, bad, mixed or neutral says how the answer speaks of it: 2 bad. What stands "
      + "in brackets is what you confirm if you say nothing else. Words of the answer in quotation "
      + "marks say where: transport \"the taxi\".",
    "These words work too: memo and what you want to remember, again, undo, skip, stop.",
  ]

  /// An answer as it is shown: who gave it, the question, all of its words, what is known of it.
  func lines(_ item: CodingQueue.Item, _ words: CodingWords) -> [String] {
    let page = ResponsePage(
      item.response, questionnaire: questionnaires[item.response.questionnaire.id])
    // Set in, so that nothing in an answer can be taken for what the program says.
    let answer = item.answer.words.split(whereSeparator: \.isNewline).map { "  \($0)" }
    return [from(item.response), page.label(of: item.answer.question)] + answer
      + [whose(item)] + (sample == nil ? found(item) + suggested(words) : [])
  }

  /// What was decided, in words, such as `Getting to school (bad)`.
  func findings(_ themes: [Decision.Applied]) -> String {
    guard !themes.isEmpty else { return "no theme" }
    return themes.map { applied in
      let name = coder.codebook.theme(applied.theme)?.name ?? applied.theme
      return name + (applied.valence.map { " (\($0.typed))" } ?? "")
    }.joined(separator: "; ")
  }

  /// Proposes the codes of themes, and the words that can be typed; what stands before a comma stays.
  static func completer(_ codebook: Codebook) -> Completer {
    let known = codebook.current.map(\.code) + CodingWords.commands
    return { _, word in
      let head = word.lastIndex(of: ",").map { String(word[...$0]) } ?? ""
      return known.map { head + $0 }.filter { $0.hasPrefix(word) }.sorted()
    }
  }

  private func from(_ response: Response) -> String {
    let invented = response.isInvented ? " Invented: nobody said these words." : ""
    return
      "From \(response.respondent.code), \(response.respondent.group?.name ?? "group not recorded"), "
      + "\(response.questionnaire.id), wave \(response.wave.name).\(invented)"
  }

  private func whose(_ item: CodingQueue.Item) -> String {
    switch item.answer.speaker {
    case .own: "In the person's own words."
    case .supporter: "In words that their supporter found."
    case nil:
      item.response.collection.mode == .interpreted
        ? "Through an interpreter." : "Nobody said whose words these are."
    }
  }

  private func found(_ item: CodingQueue.Item) -> [String] {
    coder.decisions.decisions(on: item.answer.question, in: item.response.id).map { decision in
      "\(decision.coder == reader ? "You" : decision.coder) found: \(findings(decision.themes))."
    }
  }

  private func suggested(_ words: CodingWords) -> [String] {
    guard !words.suggestions.isEmpty else { return ["Nothing is suggested."] }
    return ["Suggested:"]
      + words.suggestions.enumerated().map { index, coding in
        "\(index + 1). \(reason(coding, in: words))"
      }
  }

  /// A suggestion as it would be recorded, and what speaks for it.
  private func reason(_ coding: Coding, in words: CodingWords) -> String {
    let answer = FreeText(question: coding.question, words: words.answer)
    let places = coding.matches.map { "“\(answer.text(at: $0.span))”" }
    let because = places.isEmpty ? nil : "because of \(places.joined(separator: ", "))"
    let score: String? =
      if case .learned(let score) = coding.origin {
        "score \(Int((score * 100).rounded())) of 100"
      } else { nil }
    let reasons = ["code \(coding.theme)", because, score].compactMap(\.self)
    return "\(findings([words.applied(coding.theme)])), \(reasons.joined(separator: ", "))."
  }
}

extension Valence {
  /// The word that a coder types for it.
  fileprivate var typed: String {
    switch self {
    case .positive: "good"
    case .negative: "bad"
    case .neutral: "neutral"
    case .mixed: "mixed"
    }
  }
}
