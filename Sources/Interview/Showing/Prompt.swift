import Survey

/// Everything shown for one answer: the question, its options, and how to answer.
public struct Prompt: Equatable, Sendable {
  /// The heading of a section that begins here.
  public var heading: String?
  /// How far along this is, such as `Question 3 of 10`.
  public var progress: String?
  /// The question.
  public var text: String
  /// A short explanation.
  public var hint: String?
  /// The words of each option, numbered from 1.
  public var options: [String]
  /// How many of the options, at the end, are ways of not answering.
  public var optOuts: Int
  /// What was answered before, and how to keep it.
  public var standing: String?
  /// The last line, which says what to type and ends `press Enter: `.
  public var asking: String
  /// What sort of answer is wanted.
  public var kind: Kind
  /// What the voice says in place of the question.
  public var spokenText: String?
  /// What the voice says in place of each option.
  public var spokenOptions: [String?]
  /// The words of each number, where those are heard in place of the numbers.
  public var scanned: [String]
  /// Whether somebody can say that they do not know, or do not want to say.
  public var canBeLeftOut = false
  /// Whether nothing may be settled before all of it was shown.
  public var mustBeSeen = false
  /// Words to be shown once in big letters, to see whether the window can.
  public var sample: String?

  /// The sorts of answers, as far as they are given differently.
  public enum Kind: Equatable, Sendable {
    /// One of the options.
    case one
    /// One or more of the options.
    case several
    /// All options but the ways of not answering, in order.
    case order
    /// One of these numbers, or a word in place of one.
    case number([String])
    /// Words, a number, a date or a time.
    case text
    /// Nothing but Enter.
    case ready
  }

  /// Makes a prompt; what is left out is not shown.
  public init(
    heading: String? = nil, progress: String? = nil, text: String, hint: String? = nil,
    options: [String] = [], optOuts: Int = 0, standing: String? = nil, asking: String,
    kind: Kind = .one, spokenText: String? = nil, spokenOptions: [String?] = [],
    sample: String? = nil, scanned: [String] = []
  ) {
    self.heading = heading
    self.progress = progress
    self.text = text
    self.hint = hint
    self.options = options
    self.optOuts = optOuts
    self.standing = standing
    self.asking = asking
    self.kind = kind
    self.spokenText = spokenText
    self.spokenOptions = spokenOptions
    self.sample = sample
    self.scanned = scanned
  }

  /// The options with their numbers.
  public var numbered: [String] {
    options.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  /// The lines between the heading and the options.
  public var questionLines: [String] {
    [progress, text, hint].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// The lines above the last one, in the order of reading.
  public var lines: [String] {
    [heading].compactMap(\.self).filter { !$0.isEmpty } + questionLines + numbered
      + [standing].compactMap(\.self)
  }
}
