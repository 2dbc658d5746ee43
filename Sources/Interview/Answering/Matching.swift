import Survey

/// Finding the one option that some words mean.
struct Matching {
  let options: [Option]
  let phrases: Phrases
  private let spelled: [String]
  private let labels: [String]
  private let words: [[Substring]]
  private let numbers: [String: Int]
  private let names: [String?]

  init(_ options: [Option], in phrases: Phrases) {
    self.options = options
    self.phrases = phrases
    let spoken = phrases[heard: .numbers].map { Spelling.unaccented($0) }
    let numbers = Dictionary(zip(spoken, spoken.indices)) { first, _ in first }
    self.numbers = numbers
    names = options.map { $0.name.map(Spelling.plain) }
    spelled = options.map { Spelling.plain($0.label) }
    labels = spelled.map { Self.folded($0, numbers) }
    words = labels.map { $0.split(separator: " ") }
  }

  /// A text in plain spelling without accents, and its numbers in digits.
  private func folded(_ text: String) -> String { Self.folded(text, numbers) }

  /// The option that a text means: by number, label, name or alias; by its beginning; or nearly.
  func find(_ text: String) -> Match {
    var plain = Spelling.plain(text)
    let isAsked = plain.last == "?"
    while plain.last == "?" { plain = String(plain.dropLast()).trimmed }
    let match = find(plain: plain)
    // Whoever asks is not sure; and a key that was held down may not have been meant.
    let isHeld = plain.count == 1 && text.count(where: \.isLetter) > 1
    return isAsked || isHeld ? match.doubted : match
  }

  /// The option that is spoken of among other words, or by some of its words.
  func mentioned(in text: String) -> Match {
    let plain = Spelling.plain(text)
    let said = folded(plain).split(separator: " ")
    guard (1...8).contains(said.count), !isNotSure(plain),
      phrases.noAnswer(said: plain) == nil
    else { return .nothing }
    let named = words.indices.filter { Self.holds(said, words[$0]) }
    if named.count > 1 { return .several(named) }
    if let index = named.first {
      let isShort = labels[index].count <= 3
      let rest = said.filter { !words[index].contains($0) }
      let turns = rest.contains { isHeard(String($0), .but) } && options[index].name != "no"
      return turns || (isShort && said.first != words[index].first) ? .nothing : .near(index)
    }
    guard said.contains(where: { $0.count >= 4 }) else { return .nothing }
    let holding = words.indices.filter { index in
      said.allSatisfy { word in
        words[index].contains { $0 == word || (word.count >= 4 && $0.hasPrefix(word)) }
      }
    }
    return Match(among: holding).doubted
  }

  private func find(plain: String) -> Match {
    guard !plain.isEmpty else { return .nothing }
    let folded = folded(plain)
    if let number = Int(folded) { return numbered(number, folded, isDigits: folded == plain) }
    let equal = labels.indices.filter { labels[$0] == folded }
    if !equal.isEmpty { return Match(among: equal) }
    if let number = phrases.place(named: folded) {
      return numbered(number, folded, isDigits: true)
    }
    let state = phrases.noAnswer(said: plain)
    let isUndecided = state != nil || isNotSure(plain)
    if let found = called(plain, state) ?? begun(folded, implied(plain, isUndecided))
      ?? stripped(plain)
    {
      return found
    }
    return isUndecided ? .nothing : near(plain, folded)
  }

  /// The option of that name or alias, or the way of not answering.
  private func called(_ plain: String, _ state: Answer.NoAnswer?) -> Match? {
    if let state, let index = options.firstIndex(where: { $0.content == .none(state) }) {
      return .sure(index)
    }
    // What is "no" in English says something else in other languages.
    let isForeign =
      isHeard(plain, .small) && !isHeard(plain, .yes) && !isHeard(plain, .no)
      && ![phrases[.yes], phrases[.no], phrases[.ok]].map(Spelling.plain).contains(plain)
    guard !isForeign else { return nil }
    let named = options.indices.filter { index in
      names[index] == plain || options[index].aliases.contains(plain)
    }
    if !named.isEmpty { return Match(among: named) }
    guard plain == Spelling.plain(phrases[.ok]) else { return nil }
    let ok = labels.indices.filter { isHeard(labels[$0], .ok) && options[$0].name != "yes" }
    return ok.isEmpty ? nil : Match(among: ok)
  }

  /// What often means yes, no, none of them, or not to know, and is always asked about.
  private func implied(_ plain: String, _ isUndecided: Bool) -> [Int] {
    func any(_ meaning: Heard, _ isMeant: (Option) -> Bool) -> [Int] {
      isHeard(plain, meaning) ? options.indices.filter { isMeant(options[$0]) } : []
    }
    let doNotKnow = options.indices.filter { options[$0].content == .none(.doNotKnow) }
    return any(.likelyYes) { $0.name == "yes" } + any(.likelyNo) { $0.name == "no" }
      + any(.none) { $0.name == "none" } + (isUndecided ? doNotKnow : [])
  }

  /// Whether somebody says that there is no answer yet.
  private func isNotSure(_ plain: String) -> Bool {
    isHeard(plain, .notSure) || isHeard(Self.withoutI(plain), .notSure)
  }

  private static func withoutI(_ plain: String) -> String {
    for start in ["i ", "id "] where plain.hasPrefix(start) {
      return String(plain.dropFirst(start.count))
    }
    return plain
  }

  private func begun(_ folded: String, _ implied: [Int]) -> Match? {
    let begun = labels.indices.filter { labels[$0].hasPrefix(folded) }
    if !implied.isEmpty { return Match(among: Set(begun + implied).sorted()).doubted }
    guard let only = begun.first else { return nil }
    guard begun.count == 1 else { return .several(begun) }
    // A whole word that other options hold as well says too little.
    let said = folded.split(separator: " ")
    let holding = words.indices.filter { Self.holds(words[$0], said) }
    if holding.contains(only), holding.count > 1 { return .several(holding) }
    // These mean too many other things to stand for a longer answer without asking.
    let isSmall = isHeard(folded, .small) || folded.first?.isNumber == true
    return isSmall ? .near(only) : .sure(only)
  }

  /// What is left without words that say no more, such as `please` and `I choose`.
  private func stripped(_ plain: String) -> Match? {
    for word in phrases[heard: .please] where plain.hasSuffix(" " + word) {
      return find(plain: String(plain.dropLast(word.count + 1)))
    }
    return phrases.rest(of: plain, after: .number).map { find(plain: $0).doubted }
  }

  private func near(_ plain: String, _ folded: String) -> Match {
    Match(among: labels.indices.filter { isNear(plain, folded, $0) }).doubted
  }

  private func isNear(_ plain: String, _ folded: String, _ index: Int) -> Bool {
    let option = options[index]
    if Spelling.isNear(folded, labels[index]) { return true }
    if option.aliases.contains(where: { $0.utf8.count > 3 && Spelling.isNear(plain, $0) }) {
      return true
    }
    guard case .none(let state) = option.content else { return false }
    let rest = Self.withoutI(plain)
    return phrases[heard: state == .doNotKnow ? .doNotKnow : .doNotWantToSay]
      .contains { $0.utf8.count > 5 && Spelling.isNear(rest, $0) }
  }

  /// The option of a number; where the number is also how another label begins, the person is asked.
  private func numbered(_ number: Int, _ text: String, isDigits: Bool) -> Match {
    let place = number - 1
    let labels = isDigits ? spelled : labels
    let named = labels.indices.filter { labels[$0] == text || labels[$0].hasPrefix(text + " ") }
    guard options.indices.contains(place) else {
      return named.isEmpty ? doubled(text) : Match(among: named).doubted
    }
    if named.isEmpty || named == [place] { return .sure(place) }
    return .near(isDigits ? place : named[0])
  }

  /// A key pressed twice, such as `11`, may have been meant once.
  private func doubled(_ digits: String) -> Match {
    guard digits.count > 1, Set(digits).count == 1, let number = Int(digits.prefix(1)),
      options.indices.contains(number - 1)
    else { return .nothing }
    return .near(number - 1)
  }

  /// Whether something in plain spelling is typed for that meaning.
  func isHeard(_ plain: String, _ meaning: Heard) -> Bool {
    phrases.hears(plain, as: meaning)
  }

  private static func folded(_ text: String, _ numbers: [String: Int]) -> String {
    let plain = Spelling.unaccented(text)
    guard plain.split(separator: " ").contains(where: { numbers[String($0)] != nil }) else {
      return plain
    }
    return plain.split(separator: " ").map { word in
      numbers[String(word)].map { "\($0)" } ?? String(word)
    }.joined(separator: " ")
  }

  /// Whether some words stand in others, next to each other and in that order.
  private static func holds(_ words: [Substring], _ some: [Substring]) -> Bool {
    guard !some.isEmpty, some.count <= words.count else { return false }
    return (0...(words.count - some.count)).contains { words[$0...].starts(with: some) }
  }
}
