/// One row of the survey sheet that is not a section.
public struct Question: Equatable, Sendable {
  /// The XLSForm name, unique within its section.
  public var name: String
  /// The row of the survey sheet, counted with the header as row 1.
  public var row: Int
  /// What sort of answer it takes.
  public var kind: Kind
  /// The question itself; `${name}` stands for an earlier answer.
  public var label: Wording
  /// A short explanation shown below the question.
  public var hint: Wording
  /// A longer explanation, shown when somebody asks `what`.
  public var guidance: Wording
  /// What the voice says in place of the label.
  public var say: Wording
  /// When it is asked; nil is always.
  public var relevant: Expression?
  /// What must hold of an answer, which is `.` in the expression.
  public var constraint: Expression?
  /// What is said when the constraint does not hold.
  public var constraintMessage: Wording
  /// When an answer is asked for with more insistence; nobody is ever made to answer.
  public var required: Expression?
  /// What is said when a required question is skipped.
  public var requiredMessage: Wording
  /// The value of a calculation.
  public var calculation: Expression?
  /// Which choices are offered; it can name columns of the choices sheet.
  public var choiceFilter: Expression?
  /// The XLSForm default, which only hidden values and calculations take: no answer is pre-filled.
  public var initial: String
  /// The XLSForm appearance, passed over except where an option is named in this code.
  public var appearance: String
  /// The names of the consent, theme, section and outcome it belongs to.
  public var tags: Tags
  /// Whether somebody who writes a name or number here is told, so that they can take it out.
  public var isScanned: Bool

  /// Makes a question; what is left out is empty.
  public init(
    name: String, row: Int = 0, kind: Kind, label: Wording = Wording(), hint: Wording = Wording(),
    guidance: Wording = Wording(), say: Wording = Wording(), relevant: Expression? = nil,
    constraint: Expression? = nil, constraintMessage: Wording = Wording(),
    required: Expression? = nil, requiredMessage: Wording = Wording(),
    calculation: Expression? = nil, choiceFilter: Expression? = nil, initial: String = "",
    appearance: String = "", tags: Tags = Tags(), isScanned: Bool = true
  ) {
    self.name = name
    self.row = row
    self.kind = kind
    self.label = label
    self.hint = hint
    self.guidance = guidance
    self.say = say
    self.relevant = relevant
    self.constraint = constraint
    self.constraintMessage = constraintMessage
    self.required = required
    self.requiredMessage = requiredMessage
    self.calculation = calculation
    self.choiceFilter = choiceFilter
    self.initial = initial
    self.appearance = appearance
    self.tags = tags
    self.isScanned = isScanned
  }
}
