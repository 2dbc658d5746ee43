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
  /// What was answered before, and how to keep it.
  public var standing: String?
  /// The last line, which says what to type and ends `press Enter: `.
  public var asking: String

  /// Makes a prompt; what is left out is not shown.
  public init(
    heading: String? = nil, progress: String? = nil, text: String, hint: String? = nil,
    options: [String] = [], standing: String? = nil, asking: String
  ) {
    self.heading = heading
    self.progress = progress
    self.text = text
    self.hint = hint
    self.options = options
    self.standing = standing
    self.asking = asking
  }

  /// The lines above the last one, in the order of reading.
  public var lines: [String] {
    let numbered = options.enumerated().map { "\($0.offset + 1). \($0.element)" }
    return [heading, progress, text, hint].compactMap(\.self).filter { !$0.isEmpty }
      + numbered + [standing].compactMap(\.self)
  }
}
