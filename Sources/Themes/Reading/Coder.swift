import Survey

/// What gives every answer its themes: what people found where somebody has read it, else what is
/// suggested.
public struct Coder: Sendable {
  /// The themes that there are.
  public let codebook: Codebook
  /// What people found, under the themes that there are.
  public let decisions: Decisions
  /// How well each theme is found by machine, where it has learned from people; else empty.
  public let quality: [Quality]
  /// Whether anything but the codebook suggests themes.
  public let hasLearned: Bool
  private let suggesting: any Suggesting

  /// Makes a coder; without anything else that suggests, the codebook does.
  public init(
    _ codebook: CompiledCodebook, decisions: Decisions = Decisions(),
    suggesting: (any Suggesting)? = nil
  ) {
    self.codebook = codebook.codebook
    self.decisions = decisions.carried(over: codebook.codebook)
    self.suggesting = suggesting ?? codebook
    quality = []
    hasLearned = suggesting != nil
  }

  /// Makes a coder that learns what to suggest from what people decided on in readings, as soon as
  /// they have found some theme often enough.
  public init(_ codebook: CompiledCodebook, decisions: Decisions, learningFrom readings: [Reading])
  {
    let carried = decisions.carried(over: codebook.codebook)
    let learned = LearnedCoder(codebook, from: readings, carried)
    self.codebook = codebook.codebook
    self.decisions = carried
    suggesting = learned ?? codebook
    quality = learned?.quality ?? []
    hasLearned = learned != nil
  }

  /// Gives an answer of a response its themes.
  public func code(_ answer: inout FreeText, of response: String) {
    let decided = decisions.codings(of: answer.question, in: response)
    answer.isDecided = decided != nil
    answer.codings = decided ?? suggestions(for: answer, of: response)
  }

  /// What is suggested for an answer, whether or not somebody has read it.
  public func suggestions(for answer: FreeText, of response: String) -> [Coding] {
    suggesting.suggestions(for: answer.words, to: answer.question, in: response)
  }
}
