import Survey

/// What the `type` cell of a survey row says.
enum RowType: Equatable {
  /// A question without options.
  case plain(Question.Kind, constraint: String?)
  /// A question with options from a list.
  case select(Select)
  /// The beginning of a group or repeat.
  case begin(Control)
  /// The end of a group or repeat.
  case end(Control)
  /// A setting that stands on the survey sheet.
  case setting
  /// A scale; its numbers are in the parameters.
  case range
  /// A record of how the form was filled in, named `audit`.
  case audit
  /// A select that names no list.
  case listMissing(String)
  /// Something that XLSForm has and this program does not, with what it asks for.
  case unsupported(String)
  /// No type of XLSForm, and the one it may be a slip for.
  case unknown(meant: String?)

  /// The rows that hold others.
  enum Control: String {
    case group
    case repetition = "repeat"
  }

  /// A choice between options.
  struct Select: Equatable {
    /// How many are chosen.
    var command: Command
    /// The name of the list, or `${name}` of a repeated question.
    var source: String
    /// Whether people may say something that is not on the list.
    var orOther: Bool
  }

  /// How options are chosen.
  enum Command { case one, several, rank }
}

extension RowType {
  /// The most bytes of a type that names no list.
  private static let longest = 100

  /// Reads a type, in all the spellings that pyxform knows.
  init(_ text: String) {
    if let control = Self.control(text) {
      self = control
    } else if let select = Self.select(text) {
      self = select
    } else if text.utf8.count > Self.longest {
      self = .unknown(meant: Self.meant(by: text))
    } else if let kind = TypeNames.plain[text] {
      self = .plain(kind, constraint: TypeNames.constraints[text])
    } else if let what = TypeNames.unsupported[text] ?? Self.unsupportedCommand(text) {
      self = .unsupported(what)
    } else if TypeNames.settings.contains(text) {
      self = .setting
    } else if TypeNames.bareSelects.contains(text) {
      self = .listMissing(text)
    } else if text == "range" {
      self = .range
    } else if text == "audit" {
      self = .audit
    } else {
      self = .unknown(meant: Self.meant(by: text))
    }
  }

  private static func control(_ text: String) -> RowType? {
    let starts = [("begin", true), ("end", false)]
    guard let (word, begins) = starts.first(where: { Self.begins(text, with: $0.0) }) else {
      return nil
    }
    let rest = text.dropFirst(word.count)
    guard let gap = rest.first, gap.isWhitespace || gap == "_" else { return nil }
    for (name, control) in TypeNames.controls where rest.dropFirst().hasPrefix(name) {
      let tail = rest.dropFirst(name.count + 1)
      guard tail.isEmpty || (begins && isListName(tail)) else { continue }
      guard let control else { return .unsupported("a loop over a list") }
      return begins ? .begin(control) : .end(control)
    }
    return nil
  }

  /// Whether a rest is ` LIST` or ` over LIST`.
  private static func isListName(_ tail: Substring) -> Bool {
    guard tail.first == " " else { return false }
    var words = tail.dropFirst()
    if words.hasPrefix("over ") { words = words.dropFirst(5) }
    return !words.isEmpty && !words.contains(where: \.isWhitespace)
  }

  private static func select(_ text: String) -> RowType? {
    for (name, command) in TypeNames.selects where begins(text, with: name + " ") {
      var rest = text.dropFirst(name.count + 1)
      var orOther = false
      for suffix in TypeNames.orOther where rest.hasSuffix(suffix) {
        rest = rest.dropLast(suffix.count)
        orOther = true
        break
      }
      guard !rest.isEmpty, !rest.contains(where: \.isWhitespace) else { continue }
      guard let command else { return .unsupported("choices from another file") }
      return .select(Select(command: command, source: String(rest), orOther: orOther))
    }
    return nil
  }

  /// Whether a text begins with a word, byte by byte: a letter can go on for the whole of a file.
  private static func begins(_ text: String, with word: String) -> Bool {
    text.utf8.starts(with: word.utf8)
  }

  private static func unsupportedCommand(_ text: String) -> String? {
    text.hasPrefix("osm ") ? TypeNames.unsupported["osm"] : nil
  }

  /// Compares the words that come before the name of a list.
  private static func meant(by text: String) -> String? {
    if let word = Slip.meant(by: text, among: TypeNames.words) { return word }
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    for count in [2, 1] where words.count > count {
      let command = words.prefix(count).joined(separator: " ")
      if let word = Slip.meant(by: command, among: TypeNames.commands) {
        return word
      }
    }
    return nil
  }
}
