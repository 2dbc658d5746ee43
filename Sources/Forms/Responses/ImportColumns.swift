import Survey

/// What each column of a table of responses stands for.
struct ImportColumns: Sendable {
  var respondent = 0
  var group: Int?
  var mode: Int?
  var language: Int?
  /// The columns that hold answers, in the order of asking.
  var answers: [Asked] = []
  var headings: [String] = []
  var notes: [String] = []

  /// A column with the question it answers.
  struct Asked: Sendable {
    var index: Int
    var order: Int
    var path: QuestionPath
    var question: Question
  }

  /// Finds out what the headings mean.
  init(_ header: [String], questionnaire: Questionnaire) throws(CSVTable.Unsuitable) {
    headings = header.map(\.trimmed)
    let known = questionnaire.questions
    var indexOf: [String: Int] = [:]
    var passedOver: [String] = []
    for (index, heading) in headings.enumerated() where !heading.isEmpty {
      let name: String
      if ["respondent", "group", "mode", "language"].contains(heading.lowercased()) {
        name = heading.lowercased()
      } else if let asked = try Self.asked(heading, index, known) {
        name = "question \(asked.path)"
        answers.append(asked)
      } else {
        passedOver.append(heading)
        continue
      }
      if let other = indexOf[name] {
        throw .init(
          problem: "The columns “\(headings[other])” and “\(heading)” are for the same thing.",
          advice: "Nothing was imported. Keep one of them.")
      }
      indexOf[name] = index
    }
    guard let respondent = indexOf["respondent"] else {
      throw .init(
        problem: "There is no column “respondent”.",
        advice: "Nothing was imported. Add one with the code of each person, such as yc-4f7k.")
    }
    self.respondent = respondent
    group = indexOf["group"]
    mode = indexOf["mode"]
    language = indexOf["language"]
    guard !answers.isEmpty || passedOver.isEmpty else {
      throw .init(
        problem:
          "No column has the name of a question: \(passedOver.map(\.quoted).joined(separator: ", ")).",
        advice: "Nothing was imported. Name the columns like the questions of the questionnaire.")
    }
    answers.sort { ($0.order, $0.index) < ($1.order, $1.index) }
    if !passedOver.isEmpty {
      notes.append(
        "These columns are not questions to answer and were passed over: "
          + passedOver.map(\.quoted).joined(separator: ", ") + ".")
    }
  }

  private typealias Known = [(question: Question, sections: [Section])]

  /// The question of a heading such as `better`, `school/better` or `hopes[2].step`.
  private static func asked(
    _ heading: String, _ index: Int, _ known: Known
  ) throws(CSVTable.Unsuitable) -> Asked? {
    let turns = heading.contains("[") ? QuestionPath(parsing: heading) : nil
    let parts = turns?.steps.map(\.name) ?? heading.split(separator: "/").map(\.trimmed)
    let found = known.indices.filter { order in
      let names = known[order].sections.map(\.name) + [known[order].question.name]
      guard known[order].question.kind.isAnswered else { return false }
      let repeats = known[order].sections.filter { $0.repetition != nil }.map(\.name)
      if let turns {
        return turns.steps.dropLast().allSatisfy { $0.turn != nil }
          && parts == repeats + [known[order].question.name]
      }
      return repeats.isEmpty
        && names.suffix(parts.count).map { $0.lowercased() } == parts.map { $0.lowercased() }
    }
    guard let order = found.first else { return nil }
    guard found.count == 1 else {
      throw .init(
        problem: "Several questions are called “\(heading)”.",
        advice: "Nothing was imported. Write the group before the name, as in `group/\(heading)`.")
    }
    let question = known[order].question
    return Asked(
      index: index, order: order, path: turns ?? QuestionPath(question.name), question: question)
  }
}
