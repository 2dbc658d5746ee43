import Coproduction
import Survey
import Themes

/// You said, we did, on one page for the people who spoke, in words that a child can read.
///
/// It holds no figures: it is about what comes of what was said.
public struct FeedbackSheet: Equatable, Sendable {
  /// What is done about what was said, the newest last.
  public var actions: [Action]
  /// The themes that nobody answers yet, in plain words.
  public var unanswered: [String]
  /// The program's words, in the language of the sheet.
  public var phrases: Phrases
  /// Whether all of it answers made-up responses.
  public var isInvented = false

  /// Makes a sheet.
  public init(_ actions: [Action], unanswered: [String] = [], phrases: Phrases) {
    self.actions = actions
    self.unanswered = unanswered
    self.phrases = phrases
  }

  /// The sheet for people to read, in big letters.
  public var document: Document {
    var document = Document(
      title: phrases[.feedbackTitle], blocks: [.paragraph(phrases[.feedbackThanks])])
    if !isEnglish { document.language = phrases.language.code }
    document.isLarge = true
    if isInvented { document.banner = Summary.inventedBanner }
    if actions.isEmpty { document.blocks.append(.paragraph(phrases[.feedbackNothing])) }
    for action in actions {
      document.blocks.append(.heading(level: 2, said(action)))
      document.blocks += answer(to: action).map(Block.paragraph)
    }
    if !unanswered.isEmpty {
      document.blocks += [.heading(level: 2, phrases[.feedbackOpen]), .list(unanswered)]
    }
    document.blocks += [
      .heading(level: 2, phrases[.feedbackMore]), .paragraph(phrases[.feedbackMoreWords]),
    ]
    return document
  }

  /// Every sentence in order, as a voice reads it.
  public var sentences: [String] {
    [document.title]
      + document.blocks.flatMap { block -> [String] in
        switch block {
        case .heading(_, let text), .paragraph(let text): [text]
        case .list(let items): items
        default: []
        }
      }
  }

  private var isEnglish: Bool { phrases.language.code.hasPrefix("en") }

  private func said(_ action: Action) -> String {
    phrases[.feedbackSaid, ["words": ended(action.pledge.said)]]
  }

  private func answer(to action: Action) -> [String] {
    guard let state = action.state, let words = action.words else {
      return [phrases[.feedbackLooking], day(of: action)]
    }
    let phrase: Phrase =
      switch state {
      case .did: .feedbackDid
      case .doing: .feedbackDoing
      case .willDo: .feedbackWill
      case .cannot: .feedbackCannot
      }
    let why = action.because.map { phrases[.feedbackWhy, ["words": ended($0)]] }
    return [phrases[phrase, ["words": ended(words)]], why, action.isOpen ? day(of: action) : nil]
      .compactMap(\.self)
  }

  private func day(of action: Action) -> String {
    phrases[.feedbackBy, ["day": isEnglish ? action.by.spoken : action.by.iso]]
  }

  /// Words with their full stop.
  private func ended(_ words: String) -> String { [words].sentences }
}
