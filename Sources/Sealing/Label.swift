/// What a sealed text says of itself in the open; nobody can change it unseen.
public struct Label: Equatable, Sendable {
  /// What was sealed.
  public var content: Content
  /// The questionnaire that it belongs to.
  public var questionnaire: Questionnaire
  /// The id of the response that it belongs to.
  public var response: String

  /// What can be sealed.
  public enum Content: String, Codable, Equatable, Sendable {
    /// A finished response.
    case response = "yousaid-response/1"
    /// The key of a sitting.
    case sittingKey = "yousaid-sitting-key/1"
  }

  /// The questionnaire's id and version.
  public struct Questionnaire: Codable, Equatable, Sendable {
    /// The id.
    public var id: String
    /// The version.
    public var version: String

    /// Makes one.
    public init(id: String, version: String) {
      self.id = id
      self.version = version
    }
  }

  /// Makes a label.
  public init(_ content: Content, of response: String, questionnaire: Questionnaire) {
    self.content = content
    self.response = response
    self.questionnaire = questionnaire
  }
}
