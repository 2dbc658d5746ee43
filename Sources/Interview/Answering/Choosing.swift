import Survey

/// Reading what was typed as one or several of the options shown.
struct Choosing {
  private typealias Part = (index: Int, isSure: Bool, typed: String)

  private let options: [Option]
  private let phrases: Phrases
  private let matching: Matching

  init(_ options: [Option], in phrases: Phrases) {
    self.options = options
    self.phrases = phrases
    matching = Matching(options, in: phrases)
  }

  /// Reads one option.
  func one(_ text: String) -> Reading { reading(of: single(text), text) }

  /// Reads several options, in the order of the list.
  func several(_ text: String) -> Reading {
    switch matching.find(text) {
    case .sure(let index): return chosen([index], isSure: true)
    case .near(let index) where !isAny(text): return chosen([index], isSure: false)
    default: break
    }
    if let all = everything(text) { return chosen(all, isSure: false) }
    guard let parts = parts(text, joined: .and, expanding: true) else {
      let match = single(text)
      if case .near(let index) = match { return chosen([index], isSure: false) }
      return reading(of: match, text)
    }
    return chosen(Set(parts.map(\.index)).sorted(), isSure: parts.allSatisfy(\.isSure))
  }

  /// Reads all options that can be put in order, each once.
  func order(_ text: String) -> Reading {
    if case .sure(let index) = matching.find(text), options[index].isOptOut {
      return reading(of: .sure(index), text)
    }
    let isDigits = text.allSatisfy { $0.isNumber || "-> ".contains($0) }
    let apart = isDigits ? String(text.map { $0.isNumber ? $0 : " " }) : text
    let count = options.count { !$0.isOptOut }
    guard let parts = parts(apart, joined: .and, expanding: true),
      Set(parts.map(\.index)).count == count, parts.count == count
    else {
      return .refused(.notAllInOrder(count: count))
    }
    return chosen(parts.map(\.index), isSure: parts.allSatisfy(\.isSure))
  }

  private func reading(of match: Match, _ text: String) -> Reading {
    switch match {
    case .sure(let index): return .taken(options[index].content, said: options[index].label)
    case .near(let index): return .unsure(options[index].content, said: options[index].label)
    case .several(let found): return .refused(.ambiguous(found.map { options[$0].label }))
    case .nothing:
      let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
      return .refused(.noSuchOption(typed: String(shown), count: options.count))
    }
  }

  /// Several options as an answer; a way of not answering stands alone.
  private func chosen(_ found: [Int], isSure: Bool) -> Reading {
    let chosen = found.map { options[$0] }
    let said = chosen.map(\.label).joined(separator: ", ")
    var content = Answer.Content.value(.several(chosen.compactMap(\.name)))
    if chosen.contains(where: \.isOptOut) {
      guard chosen.count == 1 else { return .refused(.ambiguous(chosen.map(\.label))) }
      content = chosen[0].content
    }
    return isSure ? .taken(content, said: said) : .unsure(content, said: said)
  }

  /// The one option that a text means, or those that it names.
  private func single(_ text: String) -> Match {
    let found = matching.find(text)
    if case .sure = found { return found }
    guard let parts = parts(text, joined: .or, expanding: false), parts.count > 1,
      found == .nothing || parts.allSatisfy(\.isSure)
    else { return found == .nothing ? matching.mentioned(in: text) : found }
    let match = Match(among: Set(parts.map(\.index)).sorted())
    // A number and its words are one answer; a word said twice may have come of a key.
    let isOnce = Set(parts.map(\.typed)).count == parts.count
    return parts.allSatisfy(\.isSure) && isOnce ? match : match.doubted
  }

  /// All options that can go together, where that is said.
  private func everything(_ text: String) -> [Int]? {
    let all = options.indices.filter { !options[$0].isOptOut && options[$0].name != "none" }
    let plain = Spelling.plain(text)
    let isAll = matching.isHeard(plain, .all)
    return isAll || (matching.isHeard(plain, .both) && all.count == 2) ? all : nil
  }

  private func isAny(_ text: String) -> Bool { everything(text) != nil }

  /// The options that the parts of a text mean, or nil where one of them means none.
  private func parts(_ text: String, joined joint: Heard, expanding: Bool) -> [Part]? {
    let joints = phrases[heard: .and] + (joint == .or ? phrases[heard: .or] : [])
    func parts(of texts: [Substring]) -> [Part]? {
      found(texts.flatMap { pieces(String($0), joints) }, joints, expanding: expanding)
    }
    let clauses = text.split { ",;\n".contains($0) }
    guard clauses.count == 1 else { return parts(of: clauses) }
    return parts(of: text.split { $0.isWhitespace }) ?? parts(of: clauses)
  }

  /// A text cut at joints, unless it is an option as it stands: a label may itself hold an "and".
  private func pieces(_ text: String, _ joints: [String]) -> [String] {
    let pieces = joints.reduce(text.split { "/&+>".contains($0) }) { pieces, joint in
      pieces.flatMap { $0.split(separator: " \(joint) ") }
    }.map { String($0).trimmed }
    if pieces.count > 1, case .sure = matching.find(text) { return [text.trimmed] }
    return pieces
  }

  private func found(_ pieces: [String], _ joints: [String], expanding: Bool) -> [Part]? {
    var found: [Part] = []
    for piece in pieces where !piece.isEmpty && !joints.contains(Spelling.plain(piece)) {
      var match = matching.find(piece)
      if match == .nothing { match = matching.mentioned(in: piece) }
      switch match {
      case .sure(let index): found.append((index, true, Spelling.plain(piece)))
      case .near where pieces.count > 1 && matching.isHeard(Spelling.plain(piece), .small): continue
      case .near(let index): found.append((index, false, Spelling.plain(piece)))
      case .several: return nil
      case .nothing:
        guard expanding, let digits = digits(piece) else { return nil }
        found += digits.map { ($0, false, piece) }
      }
    }
    return found.isEmpty ? nil : found
  }

  /// The options of numbers typed without a space between them, such as `213`.
  private func digits(_ text: String) -> [Int]? {
    let places = Spelling.plain(text).compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    guard places.count == Spelling.plain(text).count, Set(places).count == places.count,
      places.allSatisfy({ options.indices.contains($0 - 1) })
    else { return nil }
    return places.map { $0 - 1 }
  }
}
