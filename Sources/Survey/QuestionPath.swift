/// Where in a response an answer belongs, such as `better` or `hopes[2].step`.
public struct QuestionPath: Hashable, Sendable {
  /// The names from the outermost repeat to the question, each repeat with the number of its turn.
  public var steps: [Step]

  /// One name on the way to a question.
  public struct Step: Hashable, Sendable {
    /// The name of a section or question.
    public var name: String
    /// Which turn of a repeat, counted from 1; nil outside repeats.
    public var turn: Int?

    /// Makes a step.
    public init(_ name: String, turn: Int? = nil) {
      self.name = name
      self.turn = turn
    }
  }

  /// Makes a path from its steps.
  public init(_ steps: [Step]) { self.steps = steps }

  /// Makes the path of a question outside any repeat.
  public init(_ name: String) { steps = [Step(name)] }

  /// Reads `hopes[2].step`; nil where the text is not of that form.
  public init?(parsing text: String) {
    steps = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      guard let open = part.firstIndex(of: "[") else {
        guard !part.isEmpty else { return nil }
        steps.append(Step(String(part)))
        continue
      }
      let number = part[part.index(after: open)...]
      guard open > part.startIndex, number.last == "]", let turn = Int(number.dropLast()), turn > 0
      else { return nil }
      steps.append(Step(String(part[..<open]), turn: turn))
    }
  }

  /// The name of the question itself.
  public var name: String { steps.last?.name ?? "" }
}

extension QuestionPath: CustomStringConvertible {
  /// The path as files write it.
  public var description: String {
    // Most questions are in no repeat.
    if steps.count == 1, steps[0].turn == nil { return steps[0].name }
    return steps.map { step in step.turn.map { "\(step.name)[\($0)]" } ?? step.name }
      .joined(separator: ".")
  }
}

extension QuestionPath: Codable {
  /// Reads the form that files hold.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let path = QuestionPath(parsing: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not the place of a question")
    }
    self = path
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
