import Survey

/// Finds out what the heading of a column means, in a table of ours or as KoboToolbox and ODK Central
/// write them.
struct ImportHeadings {
  private let known: [(question: Question, sections: [Section])]
  private let questionnaire: Questionnaire
  /// The places of questions by what else their columns can be called: the path with hyphens, or the
  /// labels.
  private var others: [String: Set<Int>] = [:]

  /// What a column holds.
  enum Meaning {
    /// The answer to a question.
    case answer(ImportColumns.Asked)
    /// Whether a choice of a question was made.
    case choice(String, of: ImportColumns.Asked)
    /// Why a question has no answer.
    case state(of: ImportColumns.Asked)
    /// Whose words the answer is in.
    case speaker(of: ImportColumns.Asked)
    /// Whether something was consented to.
    case consent(String)
    /// Something about the form or how it was sent.
    case metadata
    /// Answers that stand in another file.
    case elsewhere
    /// Nothing that is known.
    case unknown
  }

  /// Learns what the columns of a questionnaire can be called.
  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    known = questionnaire.questions
    for (order, (question, sections)) in known.enumerated() where question.kind.isAnswered {
      guard !sections.contains(where: { $0.repetition != nil }) else { continue }
      let names = sections.map(\.name) + [question.name]
      for start in names.indices.dropLast() {
        others[names[start...].joined(separator: "-").lowercased(), default: []].insert(order)
      }
      for language in questionnaire.languages.map(\.code) {
        guard let label = question.label.texts[language] else { continue }
        let around = sections.map { $0.label.texts[language] ?? $0.name }
        for heading in [label, (around + [label]).joined(separator: "/")] {
          others[Self.plain(heading), default: []].insert(order)
        }
      }
    }
  }

  /// The most bytes and strokes of a heading that can mean something; labels are within each other
  /// in some, and what is longer would take too long to look through.
  private static let most = (bytes: 4_000, strokes: 30)

  /// What a heading means.
  func meaning(of heading: String, at index: Int) throws(CSVTable.Unsuitable) -> Meaning {
    guard heading.utf8.count <= Self.most.bytes,
      heading.utf8.count(where: { $0 == UInt8(ascii: "/") }) <= Self.most.strokes
    else { return .unknown }
    if let asked = try asked(heading, index) { return .answer(asked) }
    if let choice = try choice(heading, index) { return choice }
    for (ending, isState) in [(".state", true), (".words", false)] where heading.hasSuffix(ending) {
      if let asked = try asked(String(heading.dropLast(ending.count)), index) {
        return isState ? .state(of: asked) : .speaker(of: asked)
      }
    }
    if heading.hasPrefix("consent."), !SubmissionColumns.isMetadata(heading) {
      return .consent(String(heading.dropFirst("consent.".count)))
    }
    if SubmissionColumns.isElsewhere(heading) { return .elsewhere }
    return SubmissionColumns.isMetadata(heading) ? .metadata : .unknown
  }

  /// A heading such as `helped_by/teacher`, or both by their labels.
  private func choice(
    _ heading: String, _ index: Int
  ) throws(CSVTable.Unsuitable) -> Meaning? {
    // Labels may have strokes of their own, so every one may be the one between.
    for stroke in heading.indices.reversed() where heading[stroke] == "/" {
      guard let asked = try asked(heading[..<stroke].trimmed, index),
        case .chooseSeveral(let options) = asked.question.kind,
        case .list(let list) = options.source
      else { continue }
      let cell = ChoiceCell(choices: questionnaire.lists[list] ?? [])
      let text = heading[heading.index(after: stroke)...].trimmed
      if let name = try? cell.one(text) { return .choice(name, of: asked) }
    }
    return nil
  }

  private func asked(
    _ heading: String, _ index: Int
  ) throws(CSVTable.Unsuitable) -> ImportColumns.Asked? {
    if let asked = try named(heading, index) { return asked }
    // What could mean several questions would have to be guessed.
    guard let orders = others[Self.plain(heading)], orders.count == 1, let order = orders.first
    else { return nil }
    let question = known[order].question
    return .init(
      index: index, order: order, path: QuestionPath(question.name), question: question)
  }

  /// The question of a heading such as `better`, `school/better` or `hopes[2].step`.
  private func named(
    _ heading: String, _ index: Int
  ) throws(CSVTable.Unsuitable) -> ImportColumns.Asked? {
    let turns = heading.contains("[") ? QuestionPath(parsing: heading) : nil
    let parts = turns?.steps.map(\.name) ?? heading.split(separator: "/").map(\.trimmed)
    let lowercased = parts.map { $0.lowercased() }
    let found = known.indices.filter { order in
      let names = known[order].sections.map(\.name) + [known[order].question.name]
      guard known[order].question.kind.isAnswered else { return false }
      let repeats = known[order].sections.filter { $0.repetition != nil }.map(\.name)
      if let turns {
        return turns.steps.dropLast().allSatisfy { $0.turn != nil }
          && parts == repeats + [known[order].question.name]
      }
      return repeats.isEmpty
        && names.suffix(parts.count).map { $0.lowercased() } == lowercased
    }
    guard let order = found.first else { return nil }
    guard found.count == 1 else {
      throw .init(
        problem: "Several questions are called “\(heading)”.",
        advice: "Nothing was imported. Write the group before the name, as in `group/\(heading)`.")
    }
    let question = known[order].question
    return .init(
      index: index, order: order, path: turns ?? QuestionPath(question.name), question: question)
  }

  /// Capitals and more than one space make no difference.
  private static func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
