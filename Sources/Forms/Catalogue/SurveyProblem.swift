/// What can be wrong with a row of the survey sheet besides its name, type and expressions.
enum SurveyProblem: Problem {
  case noSheet(meant: String?)
  case nothingAsked
  case noLabel(String)
  case onlyPicture(String)
  case bigImage(String)
  case unknownMedia(String)
  case unmatchedEnd(String)
  case unmatchedBegin(String, name: String)
  case emptySection(String)
  case disabled
  case consent(String)
  case ehc(String)
  case scan(String)
  case entityColumn

  /// The consents that responses record.
  static let consents = ["take-part", "quote", "share-with-ehc", "contact-again", "carry-forward"]

  var isWarning: Bool {
    switch self {
    case .nothingAsked, .onlyPicture, .emptySection, .disabled, .consent: true
    default: false
    }
  }

  var sentences: (problem: String, advice: String) {
    switch self {
    case .noSheet(let meant):
      (
        "There is no survey sheet.",
        meant.map { "The sheet `\($0)` may be meant: call it `survey`." }
          ?? "Write `survey:` with a list of rows below it."
      )
    case .nothingAsked: ("The survey sheet asks nothing.", "Add a question.")
    case .noLabel(let name):
      ("The question \(name.quoted) has no words to ask it with.", "Write them in `label`.")
    case .onlyPicture(let name):
      (
        "The question \(name.quoted) has a picture or sound but no words.",
        "Write a label; pictures cannot be shown here."
      )
    case .bigImage(let name):
      ("The row \(name.quoted) has a `big-image` but no `image`.", "Add an `image`, or remove it.")
    case .unknownMedia(let kind):
      ("The media \(kind.quoted) is not known.", "Use `image`, `audio` or `video`.")
    case .unmatchedEnd(let control):
      (
        "The `end_\(control)` has no `begin_\(control)` before it.",
        "Remove it, or correct the row that begins."
      )
    case .unmatchedBegin(let control, let name):
      (
        "The \(control) \(name.quoted) is never ended.",
        "Write a row with the type `end_\(control)` after its last question."
      )
    case .emptySection(let name):
      ("The group \(name.quoted) holds nothing.", "Remove it, or add a question.")
    case .disabled:
      ("The column `disabled` is not part of XLSForm any more.", "Use `relevant: false()`.")
    case .consent(let name):
      (
        "The consent \(name.quoted) is not one that responses record.",
        "Use \(Self.consents.map { "`\($0)`" }.joined(separator: ", "))."
      )
    case .ehc(let text):
      (
        "\(text.quoted) is no section of an EHC plan.",
        "Write a letter from A to K, or H1 or H2."
      )
    case .scan(let text):
      (
        "\(text.quoted) is neither yes nor no.",
        "Write `no` in `scan` where the question asks for a name or a number, or leave it out."
      )
    case .entityColumn:
      ("The row is saved to an entity, which is not supported here.", "Remove `save_to`.")
    }
  }
}
