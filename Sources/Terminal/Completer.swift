/// Proposes the words that could stand where the cursor is.
///
/// It is given the line up to the word and the beginning of the word, and must be a function of
/// these and of values captured before the prompt was shown.
public typealias Completer = @Sendable (_ line: String, _ word: String) -> [String]
