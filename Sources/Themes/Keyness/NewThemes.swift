import Survey

/// Words and phrases that stand out in the answers that nothing codes: themes that the codebook may
/// lack.
///
/// It counts people and not how often they say a thing: all that one person said in such answers is
/// one text.
public struct NewThemes: Equatable, Sendable {
  /// How many answers nothing codes, without those that say that there is nothing to say.
  public private(set) var uncoded = 0
  /// How many answers something codes.
  public private(set) var coded = 0
  /// How many people gave the answers that nothing codes.
  public private(set) var people = 0
  /// How many people gave the answers that something codes; some did both.
  public private(set) var others = 0
  /// How many people must have said a phrase for it to be listed.
  public private(set) var fewest: Int
  /// Whether nothing was said by so many, so that what two people or more said is listed.
  public private(set) var isOfFew = false
  /// The phrases, the most telling first.
  public private(set) var candidates: [Candidate] = []

  /// A phrase that could become a theme.
  public struct Candidate: Equatable, Sendable {
    /// The phrase with its counts, which are of people.
    public var phrase: KeyPhrase
    /// One answer of each person who agreed to be quoted, with every place of the phrase.
    public var excerpts: [Excerpt]
  }

  /// Looks through readings that have been coded.
  ///
  /// Where nobody may be found out by a small count, what fewer people say is not listed in place of
  /// what is missing.
  public init(
    in readings: [Reading], fewest: Int = 5, limit: Int = 20, canBeOfFew: Bool = true
  ) {
    self.fewest = fewest
    var here: [Voice] = []
    var there: [Voice] = []
    var places: [Respondent: (here: Int?, there: Int?)] = [:]
    func add(_ answer: Said, to voices: inout [Voice], at place: inout Int?) {
      if let place { return voices[place].answers.append(answer) }
      place = voices.count
      voices.append(Voice(answers: [answer]))
    }
    for reading in readings {
      let person = reading.response.respondent
      for answer in reading.answers where !answer.isNonAnswer {
        let said = Said(text: answer, response: reading.response)
        if answer.codings.isEmpty {
          uncoded += 1
          add(said, to: &here, at: &places[person, default: (nil, nil)].here)
        } else {
          coded += 1
          add(said, to: &there, at: &places[person, default: (nil, nil)].there)
        }
      }
    }
    people = here.count
    others = there.count
    let (target, reference) = (here.map(\.text), there.map(\.text))
    func phrases(saidBy fewest: Int) -> [KeyPhrase] {
      KeyPhrase.newThemes(in: target, against: reference, fewest: fewest, limit: limit)
    }
    var found = phrases(saidBy: fewest)
    if found.isEmpty, fewest > 2, canBeOfFew {
      found = phrases(saidBy: 2)
      isOfFew = !found.isEmpty
    }
    candidates = found.map { phrase in
      let patterns = phrase.forms.compactMap(Pattern.init)
      return Candidate(
        phrase: phrase, excerpts: phrase.answers.compactMap { here[$0].excerpt(of: patterns) })
    }
  }

  /// The same with every number of people and answers rounded.
  public func rounded(by profile: Disclosure.Profile) -> NewThemes {
    let round = profile.rounded
    var rounded = self
    (rounded.uncoded, rounded.coded) = (round(uncoded), round(coded))
    (rounded.people, rounded.others) = (round(people), round(others))
    for index in candidates.indices {
      let exact = candidates[index].phrase.keyness
      rounded.candidates[index].phrase.keyness = Keyness(
        round(exact.target), of: round(exact.targetSize), against: round(exact.reference),
        of: round(exact.referenceSize))
    }
    return rounded
  }

  /// The phrase that somebody names by any of its forms.
  public func candidate(_ words: String) -> Candidate? {
    let plain = words.lowercased()
    return candidates.first { $0.phrase.words == plain }
      ?? candidates.first { $0.phrase.forms.contains(plain) }
  }

  /// An answer in the response that it belongs to.
  private struct Said {
    var text: FreeText
    var response: Response
  }

  /// What one person said.
  private struct Voice {
    var answers: [Said]

    /// All of it, each answer a sentence at least.
    var text: String { answers.map(\.text.words).joined(separator: "\n") }

    /// The first answer that holds any of the patterns and may be quoted.
    func excerpt(of patterns: [Pattern]) -> Excerpt? {
      for answer in answers where answer.response.consent["quote"] == true {
        let passage = Passage(answer.text.words)
        let matches = patterns.flatMap { $0.matches(in: passage) }
        guard !matches.isEmpty else { continue }
        let coding = Coding(
          theme: "", response: answer.response.id, question: answer.text.question,
          matches: Match.leftmostLongest(matches))
        return Excerpt(coding, of: answer.text, in: answer.response)
      }
      return nil
    }
  }
}
