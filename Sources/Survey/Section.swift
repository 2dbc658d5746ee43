/// Questions that belong together, asked once (a group) or as often as the person likes (a repeat).
public struct Section: Equatable, Sendable {
  /// The XLSForm name.
  public var name: String
  /// The row of the survey sheet that begins it, counted with the header as row 1.
  public var row: Int
  /// The heading that people read.
  public var label: Wording
  /// When it is asked at all; nil is always.
  public var relevant: Expression?
  /// How it repeats; nil for a group that is asked once.
  public var repetition: Repetition?
  /// What it holds.
  public var items: [Item]

  /// How often a repeat is asked.
  public enum Repetition: Equatable, Sendable {
    /// As long as the person wants to add another.
    case wanted
    /// As often as the expression says.
    case counted(Expression)
  }

  /// Makes a section from its parts.
  public init(
    name: String, row: Int = 0, label: Wording = Wording(), relevant: Expression? = nil,
    repetition: Repetition? = nil, items: [Item]
  ) {
    self.name = name
    self.row = row
    self.label = label
    self.relevant = relevant
    self.repetition = repetition
    self.items = items
  }
}
