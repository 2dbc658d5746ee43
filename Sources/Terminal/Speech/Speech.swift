import Survey

/// Words to be heard: what is said, in which language and how fast.
public struct Speech: Equatable, Sendable {
  /// Something said in one breath.
  public struct Utterance: Equatable, Sendable {
    /// The words, ready to be read by a voice.
    public var text: String
    /// The silence after them, in milliseconds.
    public var pause: Int

    /// Makes an utterance.
    public init(_ text: String, pause: Int = 0) {
      self.text = text
      self.pause = pause
    }
  }

  /// What is said, in order.
  public var utterances: [Utterance]
  /// The language, as a BCP 47 tag such as `pl` or `en-x-easyread`.
  public var language: String
  /// How fast, in words a minute.
  public var rate: Int

  /// Makes a speech; a rate that no voice can keep becomes the nearest one that can be kept.
  public init(_ utterances: [Utterance], language: String = "en", rate: Int = Preferences().pace) {
    self.utterances = utterances
    self.language = language
    self.rate = min(max(rate, Preferences.paces.lowerBound), Preferences.paces.upperBound)
  }

  /// The words with their silences as SSML, the W3C's markup for speech.
  var markup: String {
    let parts = utterances.map { utterance in
      // A break takes the place of a full stop's own silence; a paragraph would add another.
      let rest = utterance.pause > 0 ? " <break time=\"\(utterance.pause)ms\"/>" : ""
      return Speech.escaped(utterance.text) + rest
    }
    return "<speak>" + parts.joined(separator: " ") + "</speak>\n"
  }

  /// How long it can last, in seconds, with plenty to spare for a slow voice.
  var longest: Int {
    let words = utterances.reduce(0) { count, utterance in
      // Some languages are written without spaces; six letters are a long enough word.
      count + max(utterance.text.split(separator: " ").count, utterance.text.count / 6 + 1)
    }
    let silence = utterances.reduce(0) { $0 + $1.pause } / 1_000
    return 3 * (words * 60 / rate + silence) + 10
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for mark in text.unicodeScalars {
      switch mark {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case _ where mark.value < 0x20 || mark.value == 0x7F: result += " "
      default: result.unicodeScalars.append(mark)
      }
    }
    return result
  }
}
