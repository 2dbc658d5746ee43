/// One option of a list on the choices sheet.
public struct Choice: Equatable, Sendable {
  /// The value that is stored.
  public var name: String
  /// The words that people read.
  public var label: Wording
  /// What the voice says in place of the label.
  public var say: Wording
  /// Whether choosing it says something good or bad.
  public var valence: Valence?
  /// Every other column of its row by name, for choice filters.
  public var columns: [String: String]

  /// Makes a choice from its parts.
  public init(
    name: String, label: Wording = Wording(), say: Wording = Wording(), valence: Valence? = nil,
    columns: [String: String] = [:]
  ) {
    self.name = name
    self.label = label
    self.say = say
    self.valence = valence
    self.columns = columns
  }
}

/// Whether something speaks well or badly of what it is about.
public enum Valence: String, Codable, Equatable, Sendable, CaseIterable {
  case positive, neutral, negative
  /// Both at once; an answer can be that, a choice cannot.
  case mixed
}
