/// Answers in words that say only that there is nothing to say, such as `nothing` or `don't know`.
///
/// It is the whole answer that counts: “nothing ever changes” says something.
public enum NonAnswer {
  /// What a line that counts them is called.
  public static let label = "Answers such as “nothing” or “don't know”"

  /// Says whether a whole answer is one, whatever its case, punctuation and spaces.
  ///
  /// An answer of strokes and dots, such as `-` or `...`, is one too; a face is not, nor is `:(`.
  public static func isOne(_ answer: String) -> Bool {
    // The longest of the phrases is far shorter than this.
    guard answer.utf8.count <= 80 else { return false }
    var place = 0
    var isApart = false
    for scalar in answer.unicodeScalars {
      if scalar.isWordLetter {
        if isApart, place > 0 {
          guard let next = phrases.beginning(after: place, " ") else { return false }
          place = next
        }
        guard let next = phrases.beginning(after: place, scalar.folded) else { return false }
        place = next
        isApart = false
      } else if !scalar.isSpace, !strokes.contains(scalar) {
        return false
      } else if scalar.folded != "'" {
        isApart = true
      }
    }
    return place == 0 || phrases.isWhole(place)
  }

  /// The marks that may stand around and between the words.
  private static let strokes = Set(
    "-\u{2013}\u{2014}_.\u{2026},;!?/\\*~'\"\u{2018}\u{2019}\u{201C}\u{201D}".unicodeScalars)

  /// The answers in small letters, without apostrophes, with one space for other punctuation.
  private static let phrases = PhraseTree(english + polish + welsh)

  private static let english = [
    "nothing", "nothing really", "nothing much", "nothing at all", "nothing else", "nothing more",
    "nothing to add", "nothing to say", "nothing to report", "nothing comes to mind",
    "nothing i can think of", "nothing that i can think of", "nothing at the moment",
    "nothing at present", "absolutely nothing", "really nothing", "nowt", "nil", "none",
    "none really", "none at all", "none that i can think of", "no", "no thanks", "no thank you",
    "nope", "nah", "not really", "no not really", "n a", "na", "not applicable",
    "does not apply", "no comment", "no comments", "no further comment", "no further comments",
    "no other comments", "no answer", "no idea", "i have no idea", "ive no idea", "no opinion",
    "no view", "no views", "no suggestions", "no response", "dont know", "i dont know",
    "do not know", "i do not know", "i really dont know", "dont really know",
    "i dont really know", "dunno", "i dunno", "dont no", "i dont no", "idk", "dk", "unsure",
    "not sure", "im not sure", "i am not sure", "not too sure", "not really sure",
    "cant think of anything", "i cant think of anything", "cannot think of anything",
    "i cannot think of anything", "cant think of anything at the moment", "cant think",
    "prefer not to say", "id rather not say", "rather not say", "x", "xx", "xxx", "nothing x",
    "no x", "skip", "pass",
  ]

  private static let polish = [
    "nic", "nic więcej", "nic takiego", "nic nie mam", "nie", "nie wiem", "nie mam",
    "nie mam zdania", "nie mam pojęcia", "nie jestem pewien", "nie jestem pewna", "nie dotyczy",
    "brak", "brak uwag", "brak komentarza", "bez komentarza", "bez uwag", "żadne", "żaden",
    "trudno powiedzieć",
  ]

  private static let welsh = [
    "dim", "dim byd", "dim byd arall", "dim byd i ddweud", "dim syniad", "dim sylw", "dim sylwadau",
    "dim ateb", "ddim yn gwybod", "dwi ddim yn gwybod", "dydw i ddim yn gwybod", "wn i ddim",
    "ddim yn siŵr", "dwi ddim yn siŵr", "dydw i ddim yn siŵr", "ddim yn siwr", "dwi ddim yn siwr",
    "amherthnasol", "nac oes", "nac ydw", "naddo", "nage",
  ]
}

extension FreeText {
  /// Whether it says only that there is nothing to say, and so is neither coded nor uncoded.
  ///
  /// What a theme was found in is not one.
  public var isNonAnswer: Bool { codings.isEmpty && NonAnswer.isOne(words) }
}
