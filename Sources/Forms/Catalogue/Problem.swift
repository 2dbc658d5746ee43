import Survey

/// An entry of the catalogue of flaws: what is wrong, and what to do about it.
protocol Problem: Equatable, Sendable {
  /// What is wrong and what to do, each in plain sentences.
  var sentences: (problem: String, advice: String) { get }
  /// Whether the file can be used all the same.
  var isWarning: Bool { get }
}

extension Problem {
  var isWarning: Bool { false }
}

/// Where in a file a flaw is.
struct Place: Sendable {
  /// The name of the file.
  var file: String
  /// The sheet; nil for the file as a whole.
  var sheet: String?
  /// The row, the header being row 1; nil for the sheet as a whole.
  var row: Int?

  /// Makes a place.
  init(file: String, sheet: String? = nil, row: Int? = nil) {
    self.file = file
    self.sheet = sheet
    self.row = row
  }

  /// The same sheet at another row.
  func row(_ row: Int?) -> Place { Place(file: file, sheet: sheet, row: row) }
}

extension Flaw {
  /// Makes the flaw that an entry of the catalogue describes.
  init(_ problem: some Problem, at place: Place) {
    let sentences = problem.sentences
    self.init(
      file: place.file, sheet: place.sheet, row: place.row, problem: sentences.problem,
      advice: sentences.advice, isWarning: problem.isWarning)
  }
}

extension String {
  /// The text in quotation marks, cut short and with what could upset a screen made visible.
  var quoted: String {
    let shown = unicodeScalars.prefix(80).map { scalar in
      Invisible.contains(scalar)
        ? "<U+\(String(scalar.value, radix: 16, uppercase: true))>" : String(scalar)
    }
    return "“\(shown.joined())\(unicodeScalars.count > 80 ? "…" : "")”"
  }
}
