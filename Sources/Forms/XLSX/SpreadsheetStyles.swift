import Survey

/// How the numbers of a workbook are meant to look: as numbers, days or times.
struct SpreadsheetStyles {
  /// What each style shows.
  private var looks: [Look] = []

  private enum Look {
    case number, day, time, dayAndTime
  }

  /// Styles where all numbers are numbers.
  init() {}

  /// Reads the part that holds the styles.
  init(_ element: XMLElement) {
    var own: [Int: String] = [:]
    for format in element.child("numFmts")?.children ?? [] {
      guard let id = format.attributes["numFmtId"].flatMap({ Int($0) }) else { continue }
      own[id] = format.attributes["formatCode"]
    }
    looks = (element.child("cellXfs")?.children ?? []).map { style in
      let id = style.attributes["numFmtId"].flatMap { Int($0) } ?? 0
      return own[id].map(Self.look) ?? Self.look(ofFormat: id)
    }
  }

  /// The formats that every workbook has (ECMA-376, 18.8.30).
  private static func look(ofFormat id: Int) -> Look {
    switch id {
    case 14...17, 27...31, 34...36, 50...58: .day
    case 18...21, 32, 33, 45...47: .time
    case 22: .dayAndTime
    default: .number
    }
  }

  /// What a format such as `dd/mm/yyyy hh:mm` shows; letters in quotation marks or brackets are none
  /// of its signs.
  private static func look(of code: String) -> Look {
    let plain = code.replacing(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./, with: "").lowercased()
    let first = plain.split(separator: ";").first ?? ""
    let hasDay = first.contains { "dy".contains($0) }
    let hasTime = first.contains { "hs".contains($0) }
    if hasDay { return hasTime ? .dayAndTime : .day }
    if hasTime { return .time }
    // Months alone, where no digits are asked for.
    return first.contains("m") && !first.contains { "0#?".contains($0) } ? .day : .number
  }

  /// A number as its style shows it; days are counted from the end of 1899, or from 1904.
  func text(of number: Double, style: Int, from1904: Bool) -> String {
    let look = looks.indices.contains(style) ? looks[style] : .number
    guard look != .number, number >= 0, number < 2_958_466 else { return number.expressed }
    // The 29th of February 1900, which Excel counts, never was.
    let start = from1904 ? -24_107 : number < 60 ? -25_568 : -25_569
    let day = CivilDate(daysSince1970: Int(number.rounded(.down)) + start).iso
    let seconds = Int(((number - number.rounded(.down)) * 86_400).rounded())
    let moment = Moment(seconds: min(seconds, 86_399)).iso
    let clock = moment.drop { $0 != "T" }.dropFirst().dropLast()
    switch look {
    case .number: return number.expressed
    case .day: return seconds == 0 ? day : "\(day) \(clock)"
    case .time: return number < 1 ? String(clock) : "\(day) \(clock)"
    case .dayAndTime: return "\(day) \(clock)"
    }
  }
}
