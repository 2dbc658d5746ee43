/// What stands between two parts of an expression.
enum Operation: String, Sendable {
  case or, and
  case equal = "="
  case unequal = "!="
  case less = "<"
  case lessOrEqual = "<="
  case more = ">"
  case moreOrEqual = ">="
  case plus = "+"
  case minus = "-"
  case times = "*"
  case div, mod

  /// How tightly it binds: the higher, the tighter (XPath 1.0, section 3.5).
  var level: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .unequal: 3
    case .less, .lessOrEqual, .more, .moreOrEqual: 4
    case .plus, .minus: 5
    case .times, .div, .mod: 6
    }
  }
}
