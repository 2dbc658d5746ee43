import Survey

/// How a codebook does on the answers of a study, and what people who read them make of it.
public struct CodebookReview: Equatable, Sendable {
  /// How many answers in words it was tried on, without those such as “nothing”.
  public var answers: Int
  /// Every entry that finds a theme, in the order of the codebook.
  public var entries: [Use]
  /// The pairs of themes that are found in the same answers, the most alike first.
  public var overlaps: [Overlap]
  /// What people coded with themes that were split or retired for good, by answer and theme.
  public var unsettled: [Unsettled]

  /// What one entry finds.
  public struct Use: Equatable, Sendable {
    /// The entry.
    public var entry: Codebook.Entry
    /// How many answers it is found in.
    public var answers: Int
    /// How many of those a person has read.
    public var read: Int
    /// How many of those people did not give the theme.
    public var rejected: Int

    /// Whether most of those who read what it finds did not give the theme, of at least three.
    public var isMostlyRejected: Bool { read >= 3 && rejected * 2 > read }
  }

  /// Two themes that are found in the same answers.
  public struct Overlap: Equatable, Sendable {
    /// The codes of the themes, in the order of the codebook.
    public var themes: [String]
    /// In how many answers both are found.
    public var both: Int
    /// In how many answers at least one is found.
    public var either: Int

    /// The share of the answers with either that have both, from 0 to 1 (Jaccard's index).
    public var likeness: Double { Double(both) / Double(either) }
  }

  /// A coding of the past that a person has to look at again.
  public struct Unsettled: Equatable, Sendable {
    /// The answer.
    public var place: Decisions.Place
    /// The theme that it was coded with.
    public var theme: String
    /// The themes that could take over; none where it was retired for good.
    public var today: [String]
  }

  /// Tries a codebook on answers.
  public init(of readings: [Reading], codebook: Codebook, decisions: Decisions = Decisions()) {
    let all = codebook.entries
    let probe = CompiledCodebook(
      Codebook(themes: all.map { entry in codebook.alone(entry) }))
    var uses = all.map { Use(entry: $0, answers: 0, read: 0, rejected: 0) }
    var counter = OverlapCounter(codebook)
    answers = 0
    for reading in readings {
      for answer in reading.answers where !answer.isNonAnswer {
        answers += 1
        counter.count(answer.codings)
        let given = decisions.codings(of: answer.question, in: reading.response.id)
        let themes = given.map { Set($0.flatMap { codebook.successors(of: $0.theme) }) }
        for (index, _) in probe.matches(in: answer.words) {
          uses[index].answers += 1
          guard let themes else { continue }
          uses[index].read += 1
          if !themes.contains(uses[index].entry.theme) { uses[index].rejected += 1 }
        }
      }
    }
    entries = uses
    overlaps = counter.overlaps
    unsettled = Unsettled.all(in: decisions, codebook)
  }

  /// The share of all answers that an entry is found in, from 0 to 1.
  public func share(of use: Use) -> Double {
    answers == 0 ? 0 : Double(use.answers) / Double(answers)
  }

  /// The entries that are found in no answer; none where there are no answers.
  public var silent: [Use] { answers == 0 ? [] : entries.filter { $0.answers == 0 } }

  /// The entries that are found most, the widest first.
  public func widest(_ count: Int) -> [Use] {
    let found = entries.enumerated().filter { $0.element.answers > 0 }
    let ordered = found.sorted {
      ($1.element.answers, $0.offset) < ($0.element.answers, $1.offset)
    }
    return ordered.prefix(count).map(\.element)
  }

  /// The entries found in more than 80% of at least 20 answers, which therefore tell nothing.
  public var tooWide: [Use] { answers < 20 ? [] : entries.filter { $0.answers * 5 > answers * 4 } }
}

extension CodebookReview.Unsettled {
  /// What has to be looked at again, in the order of responses and questions.
  static func all(in decisions: Decisions, _ codebook: Codebook) -> [Self] {
    let found = decisions.byPlace.keys.flatMap { place -> [Self] in
      let given = decisions.codings(of: place.question, in: place.response) ?? []
      return given.compactMap { coding in
        guard codebook[coding.theme]?.isRetired != false else { return nil }
        let today = codebook.successors(of: coding.theme)
        return today.count == 1 ? nil : Self(place: place, theme: coding.theme, today: today)
      }
    }
    return found.sorted {
      ($0.place.response, $0.place.question.description, $0.theme)
        < ($1.place.response, $1.place.question.description, $1.theme)
    }
  }
}

extension Codebook {
  /// A theme of that one entry, with the exclusions of its own.
  fileprivate func alone(_ entry: Entry) -> Theme {
    let isWord = entry.patterns.count == 1
    return Theme(
      code: entry.theme, name: "", words: isWord ? entry.patterns : [],
      near: isWord ? [] : [entry.patterns], unless: self[entry.theme]?.unless ?? [])
  }
}
