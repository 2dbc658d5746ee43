/// What the traits of an answer are as numbers: words, runs of letters, the question, the themes
/// that the codebook finds, and a 1.
struct FeatureSpace: Sendable {
  /// What a theme that the codebook finds counts for, beside words that together have length 1.
  ///
  /// Measured: with more the coder follows the codebook blindly, with less it forgets rare themes.
  static let hint: Float = 0.35

  private let words: TermWeights
  private let runs: TermWeights
  private let questions: [String: Int32]
  private let themes: Int

  /// How many columns there are.
  var width: Int { firstTheme + themes + 1 }
  private var firstQuestion: Int { words.width + runs.width }
  private var firstTheme: Int { firstQuestion + questions.count }

  /// Lays out the columns that some answers need.
  init(_ answers: [Traits], themes: Int) {
    words = TermWeights(answers.map(\.words))
    runs = TermWeights(answers.map(\.runs))
    var questions: [String: Int32] = [:]
    for answer in answers where questions[answer.question] == nil {
      questions[answer.question] = Int32(questions.count)
    }
    self.questions = questions
    self.themes = themes
  }

  /// The numbers of an answer.
  func row(of answer: Traits) -> SparseVector {
    var row = words.weights(of: answer.words)
    let runs = runs.weights(of: answer.runs)
    row.columns += runs.columns.map { $0 + Int32(words.width) }
    row.values += runs.values
    if let question = questions[answer.question] {
      row.append(1, at: Int32(firstQuestion) + question)
    }
    for theme in answer.found.keys.sorted() {
      row.append(Self.hint, at: Int32(firstTheme + theme))
    }
    row.append(1, at: Int32(width - 1))
    return row
  }

  /// The column of a word or two words; nil where it was never seen.
  func column(ofWord key: UInt64) -> Int? { words.column(of: key).map { Int($0) } }

  /// The column of a run of letters; nil where it was never seen.
  func column(ofRun key: UInt64) -> Int? { runs.column(of: key).map { Int($0) + words.width } }
}
