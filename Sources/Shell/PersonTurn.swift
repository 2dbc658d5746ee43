import Interview
import Survey
import Terminal

/// One person's turn, or that of a group: what they choose is written down as records, each before
/// the next question is shown.
struct PersonTurn<Content: Codable & Equatable & Sendable> {
  /// What is written before the first choice.
  let beginning: Content
  /// What is written of an answer; nil where nothing is.
  let entry: (Answer) -> Content?
  /// What is said before the first question, beside what always is.
  var about: [String] = []
  /// The line that goes on with this turn.
  let wayBack: String
  /// Whether the beginning was written at an earlier time.
  var hasBegun: Bool
  var keeper: RecordKeeper<Content>
  /// What is done where somebody may not be safe.
  let concern: () -> Void
  var conversation: Conversation

  /// Asks one question after the other.
  ///
  /// - Returns: Whether everything that was said is where it should be.
  mutating func conduct(_ accessibility: Accessibility) -> Bool {
    defer { conversation.undress() }
    conversation.greet(accessibility, about: about)
    var talk = conversation
    let end = talk.hold { keep($0) }
    conversation = talk
    let phrases = conversation.interview.setting.phrases
    switch end {
    case .unsafe: return false
    case .over(.discarded):
      guard keeper.discard() else { return false }
      conversation.close(["", phrases[.gone]])
    case .over(.concern):
      conversation.close(["", phrases[.concernStop]])
      concern()
    case .left where hasBegun:
      conversation.say(["", phrases[.choicesForLater, ["words": wayBack]]])
    case .over, .left:
      conversation.close(["", phrases[hasBegun ? .choicesSaved : .nothingKept]])
    }
    return true
  }

  /// Writes down what changed; returns whether the disk holds it.
  private mutating func keep(_ changes: [Turn.Change]) -> Bool {
    for case .answered(let answer) in changes {
      guard let content = entry(answer) else { continue }
      if !hasBegun {
        guard keeper.write(beginning) else { return false }
        hasBegun = true
      }
      guard keeper.write(content) else { return false }
    }
    return true
  }
}
