/// Something said in one breath, and the silence after it.
public struct Utterance: Equatable, Sendable {
  /// What is said, in words that a voice can read.
  public var text: String
  /// How long nothing is said afterwards, in milliseconds.
  public var pause: Int

  /// The silence after an option and after a question, in milliseconds.
  public static let longPause = 700
  /// The silence after a sentence, in milliseconds.
  public static let shortPause = 350

  /// Makes an utterance of words that are ready to be said.
  public init(_ text: String, pause: Int = Utterance.shortPause) {
    self.text = text
    self.pause = pause
  }

  /// Each line as it is said, with a short silence after it.
  public static func lines(of written: String, words: SpokenWords = .english) -> [Utterance] {
    written.split(whereSeparator: \.isNewline).compactMap {
      let text = Spoken(String($0), words: words).text
      return text.isEmpty ? nil : Utterance(text)
    }
  }
}
