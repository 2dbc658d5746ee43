extension Function {
  /// Days and times.
  static let dates: [Function] = [
    Function("today", 0) { .text($0.scope.now.localDate.iso) },
    Function("now", 0) { .text($0.scope.now.localISO) },
    Function("date", 1) {
      let value = try $0.value(0)
      guard case .number(let days) = value else { return dated(value, $0) }
      return dated(.number(days.rounded(.down)), $0)
    },
    Function("date-time", 1) { dated(try $0.value(0), $0) },
    Function("decimal-date-time", 1) { .number(try time($0)?.days ?? .nan) },
    Function("decimal-time", 1) {
      let value = try $0.value(0)
      if let clock = LocalTime.clock(value.asText) {
        return .number(Double(clock.milliseconds) / 86_400_000)
      }
      return .number(try time($0).map { Double($0.clock) / 86_400_000 } ?? .nan)
    },
    Function("format-date", 2, body: format),
    Function("format-date-time", 2, body: format),
  ]

  private static let format: Body = {
    guard let time = try time($0) else { return .text("") }
    return .text(try formatted(time, as: try $0.text(1), at: $0.offset))
  }

  /// What stands where no date can be read, as in other programs for such forms.
  private static func dated(
    _ value: Expression.Value, _ arguments: Arguments
  ) -> Expression.Value {
    if value.asText.isEmpty { return .text("") }
    return .text(time(value, arguments)?.text ?? "Invalid Date")
  }

  private static func time(_ arguments: Arguments) throws(Expression.Fault) -> LocalTime? {
    time(try arguments.value(0), arguments)
  }

  private static func time(_ value: Expression.Value, _ arguments: Arguments) -> LocalTime? {
    let offset = arguments.scope.now.offset
    switch value {
    case .truth: return nil
    case .number(let days): return LocalTime(days: days, offset: offset)
    case .text, .nodes:
      return LocalTime(days: value.number(at: offset), offset: offset)
    }
  }

  private static func formatted(
    _ time: LocalTime, as format: String, at offset: Int
  ) throws(Expression.Fault) -> String {
    var text = ""
    var rest = format[...]
    while let letter = rest.popFirst() {
      guard letter == "%" else {
        text.append(letter)
        continue
      }
      guard let code = rest.popFirst(), let field = field(code, of: time) else {
        throw Expression.Fault(
          "The format “\(format)” has a “%” with no known letter after it.", at: offset,
          advice: "Known are %Y %y %m %n %b %d %e %a %H %h %M %S %3 and %%.")
      }
      text += field
    }
    return text
  }

  private static func field(_ code: Character, of time: LocalTime) -> String? {
    let date = time.date
    let weekday = ((date.daysSince1970 + 4) % 7 + 7) % 7
    return switch code {
    case "%": "%"
    case "Y": padded(date.year, 4)
    case "y": padded(date.year % 100, 2)
    case "m": padded(date.month, 2)
    case "n": String(date.month)
    case "b": months[date.month - 1]
    case "d": padded(date.day, 2)
    case "e": String(date.day)
    case "a": weekdays[weekday]
    case "H": padded(time.clock / 3_600_000, 2)
    case "h": String(time.clock / 3_600_000)
    case "M": padded(time.clock / 60_000 % 60, 2)
    case "S": padded(time.clock / 1000 % 60, 2)
    case "3": padded(time.clock % 1000, 3)
    default: nil
    }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
}
