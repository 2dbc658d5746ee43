import Survey

/// The beginning of an action: what people said, and who answers for it by when.
public struct Pledge: Codable, Equatable, Sendable {
  /// The code of the theme that it answers.
  public var theme: String
  /// What people said, in words that they would know again.
  public var said: String
  /// The area for improvement, by code.
  public var area: String
  /// The agency that acts, by code.
  public var agency: String
  /// Whose job it is: a role, never a person.
  public var owner: String
  /// The day by which people are to hear what came of it.
  public var by: CivilDate
  /// What will be done; nil where nobody has said that yet.
  public var will: String?
  /// The session that it was taken on in; nil where none was open.
  public var session: String?

  /// Makes a pledge.
  public init(
    theme: String, said: String, area: String, agency: String, owner: String, by: CivilDate,
    will: String? = nil, session: String? = nil
  ) {
    self.theme = theme
    self.said = said
    self.area = area
    self.agency = agency
    self.owner = owner
    self.by = by
    self.will = will
    self.session = session
  }
}
