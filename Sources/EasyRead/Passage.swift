/// A text that people read, taken apart into sentences.
struct Passage: Sendable {
  let text: String
  let part: Part
  let place: Place
  let sentences: [Sentence]

  /// What a text is for.
  enum Part: Sendable {
    case question, note, hint, guidance, voice, message, heading, option, scaleOption
  }

  init(_ text: String, as part: Part, at place: Place) {
    self.text = PlainText.clean(text)
    self.part = part
    self.place = place
    sentences = PlainText.sentences(in: self.text)
  }

  /// Every word.
  var words: [Word] { sentences.flatMap(\.words) }

  /// A remark about the whole text.
  func remark(_ severity: Finding.Severity, _ suggestion: String) -> Remark {
    remark(severity, text, suggestion)
  }

  /// A remark about some words of the text.
  func remark(_ severity: Finding.Severity, _ words: String, _ suggestion: String) -> Remark {
    Remark(severity, at: place, words, suggestion)
  }
}

extension Set<Passage.Part> {
  /// Texts made of whole sentences.
  static let prose: Set = [.question, .note, .hint, .guidance, .message]
  /// Texts made of whole sentences, except the question itself.
  static let around: Set = [.note, .hint, .guidance, .message]
  /// Everything that is read on the screen.
  static let read: Set = [
    .question, .note, .hint, .guidance, .message, .heading, .option, .scaleOption,
  ]
  /// The answers that can be chosen.
  static let options: Set = [.option, .scaleOption]
}
