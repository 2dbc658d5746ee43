/// One change to the questions of a questionnaire.
public enum QuestionChange: Equatable, Sendable {
  /// A new question.
  case add(NewQuestion)
  /// Other words for a question; its answers stay comparable, so its meaning should stay too.
  case reword(NewWording)
  /// A question that is no longer asked, with the words it had.
  case remove(name: String, was: String)

  /// A question that is to be asked.
  public struct NewQuestion: Codable, Equatable, Sendable {
    /// Its XLSForm name.
    public var name: String
    /// Its XLSForm type, such as `select_one yes_no`.
    public var type: String
    /// The question itself.
    public var label: String
    /// The question in easy words; nil where nobody has written it yet.
    public var easyRead: String?
    /// The name of the question or section that it follows; nil is the last question.
    public var after: String?

    enum CodingKeys: String, CodingKey {
      case name, type, label, after
      case easyRead = "easy-read"
    }

    /// Makes a question.
    public init(
      name: String, type: String, label: String, easyRead: String? = nil, after: String? = nil
    ) {
      self.name = name
      self.type = type
      self.label = label
      self.easyRead = easyRead
      self.after = after
    }
  }

  /// Other words for a question.
  public struct NewWording: Codable, Equatable, Sendable {
    /// The name of the question.
    public var name: String
    /// The words that it is to have; nil where only the easy words change.
    public var label: String?
    /// The easy words that it is to have; nil where they stay.
    public var easyRead: String?
    /// The words that it had.
    public var was: String

    enum CodingKeys: String, CodingKey {
      case name, label, was
      case easyRead = "easy-read"
    }

    /// Makes a wording.
    public init(name: String, label: String? = nil, easyRead: String? = nil, was: String) {
      self.name = name
      self.label = label
      self.easyRead = easyRead
      self.was = was
    }
  }

  /// The name of the question that it is about.
  public var name: String {
    switch self {
    case .add(let question): question.name
    case .reword(let wording): wording.name
    case .remove(let name, _): name
    }
  }
}

extension QuestionChange: Codable {
  private enum Key: String, CodingKey { case change, name, was }
  private enum Kind: String, Codable { case add, reword, remove }

  /// Reads the form that files hold.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self =
      switch try container.decode(Kind.self, forKey: .change) {
      case .add: .add(try NewQuestion(from: decoder))
      case .reword: .reword(try NewWording(from: decoder))
      case .remove:
        .remove(
          name: try container.decode(String.self, forKey: .name),
          was: try container.decode(String.self, forKey: .was))
      }
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .add(let question):
      try container.encode(Kind.add, forKey: .change)
      try question.encode(to: encoder)
    case .reword(let wording):
      try container.encode(Kind.reword, forKey: .change)
      try wording.encode(to: encoder)
    case .remove(let name, let was):
      try container.encode(Kind.remove, forKey: .change)
      try container.encode(name, forKey: .name)
      try container.encode(was, forKey: .was)
    }
  }
}
