import Survey

/// Reading what was typed as one or several of the options shown.
struct Choosing {
  private let options: [Option]
  private let labels: [String]
  private let phrases: Phrases

  init(_ options: [Option], in phrases: Phrases) {
    self.options = options
    self.phrases = phrases
    labels = options.map { Spelling.plain($0.label) }
  }

  /// Reads one option.
  func one(_ text: String) -> Reading {
    switch find(text) {
    case .sure(let index): .taken(options[index].content, said: options[index].label)
    case .near(let index): .unsure(options[index].content, said: options[index].label)
    case .several(let found): .refused(.ambiguous(found.map { options[$0].label }))
    case .nothing: .refused(.noSuchOption(typed: text, count: options.count))
    }
  }

  /// Reads several options, in the order of the list.
  func several(_ text: String) -> Reading {
    if case .taken(let content, let said) = one(text) {
      if case .value(.text(let name)) = content {
        return .taken(.value(.several([name])), said: said)
      }
      return .taken(content, said: said)
    }
    return together(text) { Array(Set($0)).sorted() }
  }

  /// Reads all options that can be put in order, each once.
  func order(_ text: String) -> Reading {
    if case .taken(let content, let said) = one(text), case .none = content {
      return .taken(content, said: said)
    }
    let count = options.count { if case .value = $0.content { true } else { false } }
    guard let found = parts(text), Set(found.map(\.index)).count == count, found.count == count
    else {
      return .refused(.notAllInOrder(count: count))
    }
    return together(text) { $0 }
  }

  private func together(_ text: String, arranged: ([Int]) -> [Int]) -> Reading {
    guard let found = parts(text) else {
      if case .unsure(.value(.text(let name)), let said) = one(text) {
        return .unsure(.value(.several([name])), said: said)
      }
      return one(text)
    }
    let chosen = arranged(found.map(\.index)).map { options[$0] }
    let names = chosen.compactMap { option -> String? in
      if case .value(.text(let name)) = option.content { name } else { nil }
    }
    guard names.count == chosen.count else {
      return .refused(.ambiguous(chosen.map(\.label)))
    }
    let said = chosen.map(\.label).joined(separator: ", ")
    let content = Answer.Content.value(.several(names))
    return found.allSatisfy(\.isSure) ? .taken(content, said: said) : .unsure(content, said: said)
  }

  /// The options that the parts of a text mean, or nil where one of them means none.
  private func parts(_ text: String) -> [(index: Int, isSure: Bool)]? {
    let separators = text.contains { ",;\n".contains($0) }
    let words = text.split { separators ? ",;\n".contains($0) : $0.isWhitespace }
    let pieces = words.map(String.init).flatMap { word -> [String] in
      // A label may itself hold an "and".
      if case .sure = find(word) { return [word.trimmed] }
      let joints = phrases[heard: .and]
      return joints.reduce([Substring(word)]) { pieces, joint in
        pieces.flatMap { $0.split(separator: " \(joint) ") }
      }.map(\.trimmed)
    }
    var found: [(index: Int, isSure: Bool)] = []
    for piece in pieces where !piece.isEmpty && !phrases.hears(Spelling.plain(piece), as: .and) {
      switch find(piece) {
      case .sure(let index): found.append((index, true))
      case .near(let index): found.append((index, false))
      case .several, .nothing: return nil
      }
    }
    return found.isEmpty ? nil : found
  }

  private enum Match {
    case sure(Int)
    case near(Int)
    case several([Int])
    case nothing
  }

  /// The option that a text means: by number, label, name or alias; by its beginning; or nearly.
  private func find(_ text: String) -> Match {
    let plain = Spelling.plain(text)
    guard !plain.isEmpty else { return .nothing }
    let bare = phrases.rest(of: plain, after: .number) ?? plain
    if let number = phrases.number(bare) { return numbered(number, bare) }
    for (index, label) in labels.enumerated() where label == plain { return .sure(index) }
    for (index, option) in options.enumerated() {
      if case .value(.text(let name)) = option.content, Spelling.plain(name) == plain {
        return .sure(index)
      }
      if option.aliases.contains(plain) { return .sure(index) }
    }
    if let state = phrases.noAnswer(said: text),
      let index = options.firstIndex(where: { $0.content == .none(state) })
    {
      return .sure(index)
    }
    let begun = labels.indices.filter { labels[$0].hasPrefix(plain) }
    // These mean too many other things to stand for a longer answer without asking.
    let isSmall = phrases[heard: .small].contains(plain)
    if begun.count == 1 { return isSmall ? .near(begun[0]) : .sure(begun[0]) }
    if begun.count > 1 { return .several(begun) }
    let near = labels.indices.filter { isNear(plain, $0) }
    return near.count == 1 ? .near(near[0]) : near.isEmpty ? .nothing : .several(near)
  }

  private func isNear(_ plain: String, _ index: Int) -> Bool {
    Spelling.isNear(plain, labels[index]) || plain.hasPrefix(labels[index] + " ")
      || options[index].aliases.contains { $0.count > 3 && Spelling.isNear(plain, $0) }
  }

  /// The option of a number; where the number is also how another label begins, the person is asked.
  private func numbered(_ number: Int, _ text: String) -> Match {
    let place = number - 1
    let named = labels.indices.filter { labels[$0] == text || labels[$0].hasPrefix(text + " ") }
    guard options.indices.contains(place) else {
      return named.count == 1 ? .sure(named[0]) : doubled(text)
    }
    if named.isEmpty || named == [place] { return .sure(place) }
    return .near(Int(text) == nil ? named[0] : place)
  }

  /// A key pressed twice, such as `11`, may have been meant once.
  private func doubled(_ digits: String) -> Match {
    guard digits.count > 1, Set(digits).count == 1, let number = Int(digits.prefix(1)),
      options.indices.contains(number - 1)
    else { return .nothing }
    return .near(number - 1)
  }
}
