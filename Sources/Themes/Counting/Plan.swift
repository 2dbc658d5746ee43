import Survey

/// What is counted: the themes of a codebook, the closed questions on a shelf, and the parts that
/// figures are split into.
public struct Plan: Sendable {
  /// The codebook whose themes are counted.
  public let codebook: Codebook
  /// The shelf whose closed questions are counted.
  public let shelf: Shelf
  /// What figures are split by; nil where they are not.
  public let field: Field?
  let scheme: Split.Scheme?
  /// The closed questions, those of one questionnaire side by side.
  let closed: [ClosedQuestion]
  /// Where the closed questions of each questionnaire are.
  let ranges: [String: Range<Int>]
  /// The places of the closed questions of one name, in whichever questionnaires.
  let places: [QuestionKey: [Int]]
  /// The places of the themes that a coding counts for, by the code that it has.
  let themes: [String: [Int]]

  /// Makes a plan that splits nothing.
  public init(_ codebook: Codebook, _ shelf: Shelf) {
    self.init(codebook, shelf, nil, nil)
  }

  /// Makes a plan that splits figures by a field.
  ///
  /// - Throws: `UnsuitableField` where the questionnaires rule the field out.
  public init(
    _ codebook: Codebook, _ shelf: Shelf, by field: Field?
  ) throws(UnsuitableField) {
    let scheme: Split.Scheme? = if let field { try Split.Scheme(field, on: shelf) } else { nil }
    self.init(codebook, shelf, field, scheme)
  }

  private init(_ codebook: Codebook, _ shelf: Shelf, _ field: Field?, _ scheme: Split.Scheme?) {
    self.codebook = codebook
    self.shelf = shelf
    self.field = field
    self.scheme = scheme
    var closed: [ClosedQuestion] = []
    var ranges: [String: Range<Int>] = [:]
    for questionnaire in shelf.questionnaires where ranges[questionnaire.id] == nil {
      let start = closed.count
      closed += shelf.closedQuestions(of: questionnaire.id)
      ranges[questionnaire.id] = start..<closed.count
    }
    self.closed = closed
    places = Dictionary(grouping: closed.indices) { closed[$0].name.key }
    self.ranges = ranges
    themes = Lineage(codebook).places
  }
}
