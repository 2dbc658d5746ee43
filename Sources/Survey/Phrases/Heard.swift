/// One thing that people type and that means the same at every question.
///
/// What is typed for it is in a table for each language, where its name is written in small letters
/// with hyphens, such as `voice-on`.
public enum Heard: String, CaseIterable, Sendable {
  // Answers.
  case yes, no, ok, doNotKnow, doNotWantToSay, notUnderstood

  // Parts of answers: words between several of them, before a number, at their beginnings and ends.
  case and, or, keep, number, numbers, ordinals, months, small, please

  // What is not an answer yet: it is asked about, or turns the words around it into something else.
  case likelyYes, likelyNo, notSure, all, both, none, but

  // The seven words.
  case back, skip, again, what, help, stop
  case pause = "break"

  // For whoever runs the session; nobody else is told of it.
  case concern

  // How questions are shown and said.
  case settings, language, easyRead, standard, voiceOn, voiceOff, slower, faster, oneLine, allLines,
    switchesOn, switchesOff, symbolsOn, symbolsOff, headingsOn, headingsOff, colours, coloursOff,
    highContrast, darkOnCream, yellowOnBlack, hintsShort, hintsFull, screenReaderOn,
    screenReaderOff
}
