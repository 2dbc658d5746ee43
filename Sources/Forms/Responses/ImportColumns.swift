import Survey

/// What each column of a table of responses stands for.
struct ImportColumns: Sendable {
  /// The column of the respondents' codes; nil where codes are made from `submission`.
  var respondent: Int?
  /// The column of the number that each return was sent under.
  var submission: Int?
  var group: Int?
  var mode: Int?
  var language: Int?
  /// The columns that hold answers, in the order of asking.
  var answers: [Asked] = []
  /// The columns that say of a choice whether it was made, by the question.
  var choices: [QuestionPath: [(index: Int, name: String)]] = [:]
  /// The columns that say why there is no answer, and whose words it is in.
  var states: [QuestionPath: Int] = [:]
  var speakers: [QuestionPath: Int] = [:]
  /// The columns that say what was consented to.
  var consents: [String: Int] = [:]
  /// Whether words have a mark in front that kept them from being formulas, as our exports write.
  var isGuarded = false
  var headings: [String] = []
  var notes: [String] = []

  /// A column with the question it answers.
  struct Asked: Sendable {
    /// The column; nil where only columns of its choices are there.
    var index: Int?
    var order: Int
    var path: QuestionPath
    var question: Question
  }

  /// The most columns that are read: more than a questionnaire of 2,000 questions needs with their
  /// choices, and few enough that a table cannot keep the program busy.
  static let most = 10_000

  /// Finds out what the headings mean; the respondents' codes can be in a column of any name.
  init(
    _ header: [String], questionnaire: Questionnaire, respondent named: String? = nil
  ) throws(CSVTable.Unsuitable) {
    guard header.count <= Self.most else {
      throw .init(
        problem: "The table has \(header.count) columns; at most 10,000 are read.",
        advice: "Nothing was imported. Remove some columns.")
    }
    headings = header.map(\.trimmed)
    isGuarded = headings.contains(SubmissionColumns.ours)
    let reader = ImportHeadings(questionnaire)
    var found = Found()
    for (index, heading) in headings.enumerated() where !heading.isEmpty {
      let plain = heading.lowercased()
      if plain == (named?.trimmed.lowercased() ?? "respondent") {
        try found.claim("respondent", index, headings)
      } else if ["group", "mode", "language"].contains(plain) {
        try found.claim(plain, index, headings)
      } else {
        try take(try reader.meaning(of: heading, at: index), heading, index, &found)
      }
    }
    group = found.indexOf["group"]
    mode = found.indexOf["mode"]
    language = found.indexOf["language"]
    try takeRespondents(found, named)
    let isAnswered = !answers.isEmpty || !choices.isEmpty
    guard isAnswered || found.unknown.isEmpty else {
      throw .init(
        problem: "No column has the name of a question: \(Self.list(found.unknown)).",
        advice: "Nothing was imported. Name the columns like the questions of the questionnaire.")
    }
    // A question that has columns for its choices alone is asked for all the same.
    let whole = Set(answers.map(\.path))
    answers += found.split.values.filter { !whole.contains($0.path) }.map { asked in
      Asked(index: nil, order: asked.order, path: asked.path, question: asked.question)
    }
    answers.sort {
      ($0.order, $0.index ?? 0, $0.path.description) < (
        $1.order, $1.index ?? 0, $1.path.description
      )
    }
    tell(found)
  }

  /// What was found so far.
  private struct Found {
    var indexOf: [String: Int] = [:]
    var split: [QuestionPath: Asked] = [:]
    var unknown: [String] = []
    var metadata: [String] = []
    var elsewhere: [String] = []

    /// Notes that a column is for something, which only one can be.
    mutating func claim(
      _ name: String, _ index: Int, _ headings: [String]
    ) throws(CSVTable.Unsuitable) {
      if let other = indexOf[name] {
        throw .init(
          problem:
            "The columns “\(headings[other])” and “\(headings[index])” are for the same thing.",
          advice: "Nothing was imported. Keep one of them.")
      }
      indexOf[name] = index
    }
  }

  private mutating func take(
    _ meaning: ImportHeadings.Meaning, _ heading: String, _ index: Int, _ found: inout Found
  ) throws(CSVTable.Unsuitable) {
    switch meaning {
    case .answer(let asked):
      try found.claim("question \(asked.path)", index, headings)
      answers.append(asked)
    case .choice(let name, let asked):
      try found.claim("choice \(asked.path)/\(name)", index, headings)
      found.split[asked.path] = asked
      choices[asked.path, default: []].append((index, name))
    case .state(let asked):
      try found.claim("state \(asked.path)", index, headings)
      states[asked.path] = index
    case .speaker(let asked):
      try found.claim("speaker \(asked.path)", index, headings)
      speakers[asked.path] = index
    case .consent(let part): consents[part] = index
    case .metadata: found.metadata.append(heading)
    case .elsewhere: found.elsewhere.append(heading)
    case .unknown: found.unknown.append(heading)
    }
  }

  private mutating func takeRespondents(
    _ found: Found, _ named: String?
  ) throws(CSVTable.Unsuitable) {
    respondent = found.indexOf["respondent"]
    if respondent != nil { return }
    if let named {
      let meant = Slip.meant(by: named, among: headings).map { "Did you mean “\($0)”?" }
      throw .init(
        problem: "There is no column “\(named)”.",
        advice: "Nothing was imported. \(meant ?? "Name a column of the table.")")
    }
    let plain = headings.map { $0.lowercased() }
    submission = SubmissionColumns.ids.compactMap { plain.firstIndex(of: $0) }.first
    guard let submission else {
      throw .init(
        problem: "There is no column “respondent”.",
        advice: "Nothing was imported. Add one with the code of each person, such as yc-4f7k, or "
          + "name the column that has it with --respondent.")
    }
    notes.append(
      "There is no column “respondent”, so each return gets a code made from “\(headings[submission])”."
    )
  }

  private mutating func tell(_ found: Found) {
    if !found.unknown.isEmpty {
      notes.append(
        "These columns are not questions to answer and were passed over: "
          + Self.list(found.unknown) + ".")
    }
    let about = found.metadata.filter { heading in submission.map { headings[$0] } != heading }
    if !about.isEmpty {
      notes.append(
        "These columns are about the form and how it was sent, and were left out: "
          + Self.list(about) + ".")
    }
    if !found.elsewhere.isEmpty {
      notes.append(
        "The answers of repeats stand in other files, which were not brought in: "
          + Self.list(found.elsewhere) + ".")
    }
  }

  private static func list(_ headings: [String]) -> String {
    headings.map(\.quoted).joined(separator: ", ")
  }
}
