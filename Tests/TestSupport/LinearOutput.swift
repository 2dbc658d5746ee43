import Terminal

/// What a program wrote, judged as somebody meets it who hears it, feels it in braille or sees only
/// a little of it at once: words in order, on lines, with nothing drawn or taken back.
public struct LinearOutput: Equatable, Sendable {
  /// How wide the terminal is, in columns.
  public var columns: Int
  /// Whether colours may be set; never more than the sixteen.
  public var allowsColour: Bool
  /// The symbols that may be used, each after a word that means the same.
  public var allowedSymbols: Set<Character>

  /// Makes a judge of output for a terminal of this width.
  public init(columns: Int = 40, allowsColour: Bool = false, allowedSymbols: Set<Character> = []) {
    self.columns = columns
    self.allowsColour = allowsColour
    self.allowedSymbols = allowedSymbols
  }

  /// What is wrong, each kind of problem once, with its first place; nothing where all is well.
  public func problems(in output: String) -> [String] {
    var problems: [String] = []
    func note(_ problem: String, _ place: Substring = "") {
      guard !problems.contains(where: { $0.hasPrefix(problem) }) else { return }
      problems.append(place.isEmpty ? problem : "\(problem): \(String(place).debugDescription)")
    }
    let (text, sequences) = Self.parted(output)
    for sequence in sequences {
      if let problem = problem(with: sequence) { note(problem, sequence) }
    }
    // Swift counts CR LF as one character, so that a bare CR is a character of its own.
    for character in text {
      switch character {
      case "\r": note("a line is written over")
      case "\u{8}": note("typing is taken back")
      case "\u{7}": note("the bell rings")
      default: break
      }
    }
    if !colourIsOff(atEndsOfLinesIn: output) { note("colour is still on at the end of a line") }
    for line in text.split(whereSeparator: \.isNewline) { judge(line, note: note) }
    return problems
  }

  private func judge(_ line: Substring, note: (String, Substring) -> Void) {
    if line.columns > columns { note("a line is wider than the terminal", line) }
    var before: Character = " "
    for character in line {
      if let problem = problem(with: character, after: before) { note(problem, line) }
      if character != " " { before = character }
    }
    if line.contains(/([-=_*#~])\1\1/) || line.contains(/\.{4,}/) { note("a ruled line", line) }
    if line.contains(/\[[Yy]\/[Nn]\]|\([Yy]\/[Nn]\)|<[0-9]+>/) {
      note("a default shown by its letters", line)
    }
    if line.contains(/\S {3,}\S/) { note("columns beside each other", line) }
    if line.contains(/[[:alnum:]]\/[[:alnum:]]/), !line.contains(/(^|\s)~?\.{0,2}\/\w|:\/\//) {
      note("a slash between words", line)
    }
  }

  private func problem(with sequence: Substring) -> String? {
    guard sequence.wholeMatch(of: /\e\[[0-9;]*m/) != nil else { return "a control sequence" }
    guard allowsColour else { return "colour where none is welcome" }
    let numbers = sequence.dropFirst(2).dropLast().split(separator: ";").compactMap { Int($0) }
    if numbers.contains(where: [38, 48].contains) { return "more than sixteen colours" }
    return numbers.contains(where: [5, 6, 8].contains) ? "blinking or hidden text" : nil
  }

  private func problem(with character: Character, after before: Character) -> String? {
    if allowedSymbols.contains(character) {
      return before.isLetter || before.isNumber || before.isPunctuation
        ? nil : "a symbol without a word before it"
    }
    guard let scalar = character.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0x2500...0x259F: return "a box or a block"
    case 0x2800...0x28FF: return "a braille pattern"
    case 0x2190...0x21FF: return "an arrow"
    case ...0x2000: return nil
    default: break
    }
    switch scalar.properties.generalCategory {
    case .otherSymbol, .modifierSymbol, .mathSymbol: return "a symbol"
    default: return nil
    }
  }

  /// Whether each newline, and the end, finds the colours off.
  private func colourIsOff(atEndsOfLinesIn output: String) -> Bool {
    var rest = output[...]
    var isOn = false
    while let match = rest.firstMatch(of: /\e\[([0-9;]*)m|\n|\r\n/) {
      if let numbers = match.output.1 {
        isOn = !["", "0"].contains(numbers)
      } else if isOn {
        return false
      }
      rest = rest[match.range.upperBound...]
    }
    return !isOn
  }

  /// The text alone, and the control sequences alone.
  private static func parted(_ output: String) -> (text: String, sequences: [Substring]) {
    let sequence = /\e(?:\[[0-?]*[ -\/]*[@-~]|\][^\x07\e]*(?:\x07|\e\\)|[#()][0-9A-Za-z]|[^\[])/
    return (output.replacing(sequence, with: ""), output.matches(of: sequence).map { $0.0 })
  }
}
