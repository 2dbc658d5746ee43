import Reports
import Study
import Survey
import Terminal
import Themes

/// Shows answers one after the other to somebody who codes them, and keeps every decision at once.
struct CodingDesk {
  private let console: any Console
  private let now: () -> Moment
  let coder: Coder
  /// Who reads, by initials or role.
  let reader: String
  /// The blind sample; nil where everything that is known may be shown.
  let sample: String?
  let questionnaires: [String: Questionnaire]
  private let items: [CodingQueue.Item]
  private var index = 0
  private var sitting: CodingSitting
  private var memo: String?
  /// What was recorded in this sitting, and which answer it was about.
  private var done: [(index: Int, mark: CodingSitting.Mark)] = []

  init(
    _ items: [CodingQueue.Item], by reader: String, in sample: String?, with coder: Coder,
    questionnaires: [Questionnaire], study: Study, _ session: Session
  ) {
    console = session.console
    now = session.now
    self.items = items
    self.coder = coder
    self.reader = reader
    self.sample = sample
    self.questionnaires = Dictionary(questionnaires.map { ($0.id, $0) }) { $1 }
    sitting = CodingSitting(in: study, at: session.now())
  }

  /// Goes through the answers until there are no more or the coder stops.
  ///
  /// Nothing is acknowledged before the disk holds it.
  mutating func work() {
    for line in CodingDesk.manual { console.say(line) }
    while goThrough() && goesBack() {}
    close()
  }

  /// Shows and asks until there are no more answers.
  ///
  /// - Returns: Whether there are no more, rather than that the coder wants to stop.
  private mutating func goThrough() -> Bool {
    var isShown = false
    while items.indices.contains(index) {
      let item = items[index]
      let words = words(for: item)
      let shown =
        isShown ? [] : ["\nAnswer \(index + 1) of \(items.count)."] + lines(item, words)
      let prompt =
        words.suggestions.isEmpty
        ? "Type themes, none or what, then press Enter: "
        : "Type all, numbers, themes, none or what, then press Enter: "
      let input = console.readEntry(
        after: shown, prompt: prompt, completer: CodingDesk.completer(words.codebook))
      guard case .line(let line) = input else { return false }
      let move = words.move(line)
      if move == .stop { return false }
      isShown = take(move, item, words)
    }
    return true
  }

  /// Says that there are no more answers, and asks whether the last decision was a slip.
  private mutating func goesBack() -> Bool {
    guard !done.isEmpty else { return false }
    let input = console.readEntry(
      after: ["\nThere are no more answers."],
      prompt: "Type undo to take the last one back, or press Enter to end: "
    ) { _, word in ["undo"].filter { $0.hasPrefix(word) } }
    guard case .line(let line) = input, line.trimmed.lowercased() == "undo" else { return false }
    return takeBack()
  }

  private func words(for item: CodingQueue.Item) -> CodingWords {
    let suggestions = sample == nil ? coder.suggestions(for: item.answer, of: item.response.id) : []
    return CodingWords(
      codebook: coder.codebook, suggestions: suggestions, answer: item.answer.words)
  }

  /// Does what was asked.
  ///
  /// - Returns: Whether the answer is on the screen already when it is asked about next.
  private mutating func take(
    _ move: CodingMove, _ item: CodingQueue.Item, _ words: CodingWords
  ) -> Bool {
    switch move {
    case .decide(let themes): return !record(themes, item)
    case .memo(let text):
      memo = text
      console.say("The memo is kept with your decision on this answer.")
    case .themes:
      for theme in coder.codebook.current { console.say("\(theme.code): \(theme.name).") }
    case .what: for line in CodingDesk.manual { console.say(line) }
    case .again: return false
    case .undo: return !takeBack()
    case .skip:
      dropMemo()
      console.say("Left for another time.")
      index += 1
      return false
    case .nothing: console.say("Nothing was recorded. Type what to see what can be typed.")
    case .unclear(let reason): console.say("\(reason) Nothing was recorded.")
    case .stop: break
    }
    return true
  }

  private mutating func record(_ themes: [Decision.Applied], _ item: CodingQueue.Item) -> Bool {
    let decision = Decision(
      response: item.response.id, question: item.answer.question, coder: reader, time: now(),
      themes: themes, memo: memo, sample: sample)
    do {
      done.append((index, try sitting.record(decision)))
    } catch {
      console.complain("This was not recorded. \(error) What you recorded before is safe.")
      return false
    }
    console.say("Recorded: \(findings(themes)).\(memo == nil ? "" : " With your memo.")")
    memo = nil
    index += 1
    return true
  }

  private mutating func takeBack() -> Bool {
    guard let last = done.last else {
      console.say(
        "Nothing was recorded in this sitting yet. To take back an earlier one, stop, and type: "
          + "codings undo")
      return false
    }
    do {
      try sitting.takeBack(last.mark)
    } catch {
      console.complain("It was not taken back. \(error)")
      return false
    }
    done.removeLast()
    dropMemo()
    index = last.index
    console.say("Taken back.")
    return true
  }

  /// A memo belongs to a decision; whoever wrote one is told where it goes.
  private mutating func dropMemo() {
    if memo != nil { console.say("The memo was not kept, because nothing was decided with it.") }
    memo = nil
  }

  private mutating func close() {
    dropMemo()
    let left = items.count - index
    console.say(
      "\n\(done.count.of("answer")) coded in this sitting."
        + (left > 0 ? " \(left.of("answer")) not looked at yet." : ""))
  }
}
