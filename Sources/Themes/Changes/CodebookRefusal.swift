/// Why a codebook was not changed.
public enum CodebookRefusal: Error, Equatable, Sendable, CustomStringConvertible {
  /// No theme has the code; there may be one that was meant.
  case unknown(String, meant: String?)
  /// A theme has the code already.
  case taken(String)
  /// A theme of the past has the code.
  case used(String)
  /// The theme is coded no longer, and these took over.
  case retired(String, today: [String])
  /// A new theme needs a name.
  case noName(String)
  /// Fewer than two themes were named.
  case oneAlone
  /// A theme was to take over from itself.
  case same(String)
  /// The theme has no such entry.
  case noEntry(String, theme: String, meant: String?)
  /// The theme has the entry already.
  case hasEntry(String, theme: String)
  /// No text can match the entry.
  case notAnEntry(String)
  /// These entries would belong to no theme any more.
  case leftOver([String], theme: String)
  /// People's codings would be lost with themes that a file lacks: how many of each.
  case losesCodings([String: Int])
  /// The change would change nothing.
  case nothingToDo

  /// What is wrong and what to do, in sentences.
  public var description: String { "\(problem) Nothing was changed. \(advice)" }

  private var problem: String {
    switch self {
    case .unknown(let code, _): "There is no theme “\(code)”."
    case .taken(let code): "There is a theme “\(code)” already."
    case .used(let code):
      "The code “\(code)” belonged to a theme of the past, whose codings would be mixed up with "
        + "new ones."
    case .retired(let code, _): "The theme “\(code)” is coded no longer."
    case .noName(let code): "The new theme “\(code)” has no name."
    case .oneAlone: "Merging needs at least two themes."
    case .same(let code): "The theme “\(code)” cannot take over from itself."
    case .noEntry(let entry, let theme, _): "The theme “\(theme)” has no entry “\(entry)”."
    case .hasEntry(let entry, let theme): "The theme “\(theme)” has the entry “\(entry)” already."
    case .notAnEntry(let entry): "“\(entry)” is no entry that an answer could match."
    case .leftOver(let entries, _):
      "These entries would belong to no theme any more: \(entries.joined(separator: ", "))."
    case .losesCodings(let counts):
      "The file lacks themes that people have coded answers with: "
        + counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
        .joined(separator: ", ") + "."
    case .nothingToDo: "The codebook would stay as it is."
    }
  }

  private var advice: String {
    switch self {
    case .unknown(_, let meant), .noEntry(_, _, let meant):
      meant.map { "Did you mean “\($0)”?" } ?? "Type codebook to see what there is."
    case .taken, .used: "Choose another code."
    case .retired(_, let today):
      today.isEmpty
        ? "Name a theme that is coded." : "Today it is \(today.joined(separator: ", "))."
    case .noName: "Say what people read, with --name \"…\"."
    case .oneAlone: "Name both, and with --into the one that stays or the new one."
    case .same: "Name another theme."
    case .hasEntry, .nothingToDo: "Type codebook and its code to see a theme."
    case .losesCodings:
      "Put them back into the file, or retire them first with: codebook retire THEME --into OTHER."
    case .notAnEntry: "Write words; only the end of a word may be a *, as in wait*."
    case .leftOver(_, let theme):
      "Hand them over too, or add --keep, so that they stay with “\(theme)”."
    }
  }
}
