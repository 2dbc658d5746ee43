import Survey

/// What one person found in one answer, having read it: some themes, or none.
public struct Decision: Codable, Equatable, Sendable {
  /// The id of the response.
  public var response: String
  /// The question that was answered.
  public var question: QuestionPath
  /// Who read it, by initials or role, never by name.
  public var coder: String
  /// When.
  public var time: Moment
  /// The themes that the answer speaks of; empty where the person found none.
  public var themes: [Applied]
  /// What the person wants to remember about it.
  public var memo: String?
  /// The blind sample that it belongs to, where two people read the same answers apart.
  public var sample: String?

  /// A theme with the place that speaks of it.
  public struct Applied: Codable, Hashable, Sendable {
    /// The code of the theme.
    public var theme: String
    /// Where it begins, in Unicode scalars; nil where it is the whole answer.
    public var start: Int?
    /// Where it ends, in Unicode scalars.
    public var end: Int?
    /// Whether the answer speaks well or badly of it; nil where the person did not say.
    public var valence: Valence?

    /// Makes an applied theme.
    public init(_ theme: String, start: Int? = nil, end: Int? = nil, valence: Valence? = nil) {
      self.theme = theme
      self.start = start
      self.end = end
      self.valence = valence
    }

    /// Makes a theme applied to a place in an answer; the whole answer is no place in it.
    public init(_ theme: String, at span: Range<Int>?, of words: String, valence: Valence? = nil) {
      let place = span == 0..<words.unicodeScalars.count ? nil : span
      self.init(theme, start: place?.lowerBound, end: place?.upperBound, valence: valence)
    }
  }

  /// Makes a decision.
  public init(
    response: String, question: QuestionPath, coder: String, time: Moment, themes: [Applied],
    memo: String? = nil, sample: String? = nil
  ) {
    self.response = response
    self.question = question
    self.coder = coder
    self.time = time
    self.themes = themes
    self.memo = memo
    self.sample = sample
  }
}

extension Decision {
  /// The same decision under the themes that a codebook has now; a theme that it does not have
  /// keeps its old code, which counts for nothing.
  public func carried(over codebook: Codebook) -> Decision {
    var decision = self
    for index in themes.indices {
      decision.themes[index].theme =
        codebook.today(themes[index].theme)?.code ?? themes[index].theme
    }
    return decision
  }
}

extension Decision {
  /// The answer that it is about.
  public var place: Decisions.Place { Decisions.Place(response: response, question: question) }
}

extension Decision.Applied {
  /// The place that speaks of the theme; nil where it is the whole answer.
  public var span: Range<Int>? {
    guard let start, let end, start >= 0, end > start else { return nil }
    return start..<end
  }
}
