import Survey

/// Codes one response after the other and writes them down: the same as by way of readings, with less
/// made on the way.
public struct Scribe: Sendable {
  /// What was written down so far.
  public private(set) var ledger: Ledger
  private let shelf: Shelf
  private let learned: Coder?
  private var finder: Finder
  /// For each theme and each entry of the codebook its number in the ledger; -1 where it has none yet.
  private var themes: [Int32]
  private var entries: [Int32]
  /// What is known of the questions in the version that was answered last.
  private var sheet: (version: Response.Version, sheet: Shelf.Sheet)?
  /// For each name in the ledger, whether that question asks for words.
  private var asking: [Asking] = []
  private var silences: [Answer.NoAnswer] = []

  /// What is known of a question.
  private enum Asking { case words, closed, unlisted, notLookedUp }

  /// Makes a scribe with an empty ledger, for whom a codebook codes, or what has learned.
  public init(
    _ codebook: CompiledCodebook, on shelf: Shelf, learned: Coder? = nil, keepsWords: Bool = false
  ) {
    ledger = Ledger(keepsWords: keepsWords)
    self.shelf = shelf
    self.learned = learned
    finder = Finder(codebook)
    themes = codebook.codebook.themes.map { _ in -1 }
    entries = codebook.entries.map { _ in -1 }
  }

  /// Codes a response and writes it down.
  public mutating func add(_ response: Response) {
    if let learned {
      ledger.add(Reading(of: response, on: shelf, with: learned), on: shelf)
      return
    }
    let sheet = sheet(of: response.questionnaire)
    let start = Int32(ledger.entries.count)
    silences.removeAll(keepingCapacity: true)
    for answer in response.answers {
      let question = ledger.names.number(of: answer.question.description)
      guard isFreeText(answer, question, on: sheet) else {
        ledger.enter(closed: answer, as: question)
        continue
      }
      if let silence = answer.silence {
        silences.append(silence)
        ledger.entries.append(.init(question: question, kind: .unread, range: 0..<0))
      } else if let words = answer.value?.expressed {
        enter(words, as: question, people: response.people(saying: answer) ?? 0)
      }
    }
    ledger.finish(response, silences, from: start)
  }

  /// Writes down a response that another ledger holds.
  public mutating func add(row: Int, of other: Ledger) { ledger.add(row: row, of: other) }

  private mutating func enter(_ words: String, as question: Int32, people: Int) {
    finder.read(words)
    let start = Int32(ledger.marks.count)
    var place = 0
    while place < finder.finds.count {
      let end = finder.finds.end(from: place)
      enter(place..<end, of: words)
      place = end
    }
    ledger.entries.append(
      .init(
        question: question, kind: NonAnswer.isOne(words) ? .nothing : .words,
        range: start..<Int32(ledger.marks.count), people: Int32(people)))
  }

  /// Writes down a theme, with the places that speak of it.
  private mutating func enter(_ finds: Range<Int>, of words: String) {
    let first = ledger.places.end
    var valence: Valence?
    for find in finder.finds[finds] {
      let span = Int32(clamping: find.span.lowerBound)..<Int32(clamping: find.span.upperBound)
      ledger.places.add(
        .init(span: span, pattern: number(ofEntry: find.entry), valence: find.valence))
      valence = Valence.joined(valence, find.valence)
    }
    let one = finder.finds[finds.lowerBound]
    ledger.marks.append(
      .init(
        theme: number(ofTheme: one.theme), valence: valence,
        places: first..<ledger.places.end))
    if ledger.keepsWords { ledger.words.append(words.text(at: one.span)) }
  }

  private mutating func number(ofTheme theme: Int) -> Int32 {
    if themes[theme] < 0 {
      themes[theme] = ledger.names.number(of: finder.codebook.codebook.themes[theme].code)
    }
    return themes[theme]
  }

  private mutating func number(ofEntry entry: Int) -> Int32 {
    if entries[entry] < 0 {
      entries[entry] = ledger.names.number(of: finder.codebook.entries[entry])
    }
    return entries[entry]
  }

  private mutating func sheet(of version: Response.Version) -> Shelf.Sheet {
    if let sheet, sheet.version == version { return sheet.sheet }
    let found = shelf.sheet(of: version)
    sheet = (version, found)
    asking.removeAll(keepingCapacity: true)
    return found
  }

  /// Says whether an answer is in the person's own words, or would have been.
  private mutating func isFreeText(
    _ answer: Answer, _ question: Int32, on sheet: Shelf.Sheet
  ) -> Bool {
    let place = Int(question)
    while asking.count <= place { asking.append(.notLookedUp) }
    if asking[place] == .notLookedUp {
      let asks = sheet.asksForWords(QuestionKey(answer.question))
      asking[place] = asks.map { $0 ? .words : .closed } ?? .unlisted
    }
    return switch asking[place] {
    case .words: true
    case .closed: false
    case .unlisted, .notLookedUp: sheet.isFreeText(unlisted: answer)
    }
  }
}
