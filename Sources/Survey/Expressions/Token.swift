/// The smallest part of an expression that means something, and where it stands.
struct Token: Equatable, Sendable {
  var kind: Kind
  var offset: Int

  enum Kind: Equatable, Sendable {
    case text(String)
    case number(Double)
    case reference(String)
    case name(String)
    case operation(Operation)
    case current, parent
    case open, close, comma
    case end

    /// Whether a value ends with it, so that an operator must follow (XPath 1.0, section 3.7).
    var endsValue: Bool {
      switch self {
      case .text, .number, .reference, .name, .current, .parent, .close: true
      case .operation, .open, .comma, .end: false
      }
    }

    /// The token as a person would point at it.
    var words: String {
      switch self {
      case .text(let text): "“\(text)”"
      case .number(let number): "“\(number.expressed)”"
      case .reference(let name): "“${\(name)}”"
      case .name(let name): "“\(name)”"
      case .operation(let operation): "“\(operation.rawValue)”"
      case .current: "“.”"
      case .parent: "“..”"
      case .open: "“(”"
      case .close: "“)”"
      case .comma: "“,”"
      case .end: "the end"
      }
    }
  }
}
