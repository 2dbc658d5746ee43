import Survey

/// Answering with two switches: one says the next answer, the other chooses it.
///
/// It turns what is chosen into the line that would be typed, so that everything else stays the same.
public struct Scan: Sendable {
  /// What came of choosing.
  public enum Chosen: Equatable, Sendable {
    /// This is the line that was put together.
    case line(String)
    /// There is more to choose; this is said of what is chosen so far.
    case more(String?)
    /// Somebody wants to type the answer.
    case typing
    /// Nothing was said yet that could be chosen.
    case nothing
  }

  private enum Act: Equatable {
    case option(Int)
    case line(String)
    case type
    case done
    case others
    case answers
  }

  private typealias Item = (words: String, act: Act)

  private let prompt: Prompt
  private let phrases: Phrases
  private var items: [Item] = []
  /// Where the next answer is looked for, whether or not one was said since the last choice.
  private var place: Int?
  private var isSaid = false
  private var chosen: [Int] = []

  /// Begins at a prompt, before its first answer.
  public init(_ prompt: Prompt, in phrases: Phrases) {
    self.prompt = prompt
    self.phrases = phrases
    items = offered
  }

  /// Moves to the next answer, and gives its words; after the last comes the first again.
  public mutating func next() -> String {
    let place = place.map { ($0 + 1) % items.count } ?? 0
    self.place = place
    isSaid = true
    return items[place].words
  }

  /// Chooses the answer that was said last.
  public mutating func choose() -> Chosen {
    guard let place, isSaid else { return prompt.kind == .ready ? .line("") : .nothing }
    isSaid = false
    switch items[place].act {
    case .line(let line): return .line(line)
    case .type: return .typing
    case .done: return .line(line(chosen))
    case .others:
      items = commands
      self.place = nil
      return .more(nil)
    case .answers:
      items = offered
      self.place = nil
      return .more(nil)
    case .option(let index): return take(index, at: place)
    }
  }

  private mutating func take(_ index: Int, at place: Int) -> Chosen {
    guard !isOptOut(index), prompt.kind == .several || prompt.kind == .order else {
      return .line("\(index + 1)")
    }
    chosen.append(index)
    items = offered
    // An order goes on with the first that is left, and the others with the one that moved up.
    self.place = prompt.kind == .order || place == 0 ? nil : place - 1
    let isLast = prompt.kind == .order && chosen.count == prompt.options.count - prompt.optOuts
    if isLast { return .line(line(chosen)) }
    return .more(phrases[.switchChosen, ["answer": prompt.options[index]]])
  }

  private func line(_ chosen: [Int]) -> String {
    chosen.map { "\($0 + 1)" }.joined(separator: " ")
  }

  /// Everything that can be said next, as far as it is not chosen yet.
  private var offered: [Item] {
    var items: [Item] = prompt.options.enumerated()
      .filter { !chosen.contains($0.offset) && (chosen.isEmpty || !isOptOut($0.offset)) }
      .map { ($0.element, .option($0.offset)) }
    switch prompt.kind {
    case .number(let values):
      let words = prompt.scanned.isEmpty ? values : prompt.scanned
      items += zip(words, values).map { ($0, .line($1)) } + noAnswers
    case .text: items += [(phrases[.switchType], .type)] + noAnswers
    case .several where !chosen.isEmpty: items.append((phrases[.switchDone], .done))
    case .ready: items.append((phrases[.ok], .line("")))
    case .one, .several, .order: break
    }
    if prompt.standing != nil, let keep = phrases[heard: .keep].first {
      items.append((phrases[.switchKeep], .line(keep)))
    }
    return items + [(phrases[.switchMore], .others)]
  }

  private var noAnswers: [Item] {
    guard prompt.canBeLeftOut else { return [] }
    return [Phrase.doNotKnow, .doNotWantToSay].map { (phrases[$0], .line(phrases[$0])) }
  }

  private func isOptOut(_ index: Int) -> Bool { index >= prompt.options.count - prompt.optOuts }

  /// The words that mean the same at every question.
  private var commands: [Item] {
    let words: [(Heard, Phrase)] = [
      (.skip, .wordSkip), (.back, .wordBack), (.again, .wordAgain), (.what, .wordWhat),
      (.help, .wordHelp), (.pause, .wordBreak), (.settings, .wordSettings), (.stop, .wordStop),
    ]
    return words.compactMap { heard, phrase in
      phrases[heard: heard].first.map { (phrases[phrase], .line($0)) }
    } + [(phrases[.switchBack], .answers)]
  }
}
