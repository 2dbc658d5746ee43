/// What English words have in common with their inflected forms, such as `wait` with `waiting`.
///
/// It need not be a word, and it leaves words of other languages nearly as they are.
enum Stem {
  /// The stem of a word in small letters.
  static func of(_ word: String) -> String {
    var letters = Array(word)
    guard letters.count > 3 else { return word }
    if letters.count > 4, word.hasSuffix("ies") { return of(word.dropLast(3) + "y") }
    if let (ending, rest) = endings.first(where: { ending, rest in
      letters.count - ending.count + rest.count >= 3 && word.hasSuffix(ending)
    }) {
      letters.removeLast(ending.count)
      letters += rest
    }
    // `stopped` and `stop`, `care` and `caring`, `happy` and `happily` come to the same.
    if letters.count > 3, let last = letters.last {
      if last == letters[letters.count - 2], !"lsaeiou".contains(last) { letters.removeLast() }
    }
    if letters.count > 3, letters.last == "e" { letters.removeLast() }
    if letters.count > 3, letters.last == "y" { letters[letters.count - 1] = "i" }
    return String(letters)
  }

  /// The endings that go, longer ones first, and what comes in their place.
  private static let endings: [(ending: String, rest: String)] = [
    ("sses", "ss"), ("'s", ""), ("edly", ""), ("ing", ""), ("ss", "ss"), ("ed", ""), ("es", ""),
    ("ly", ""), ("er", ""), ("s", ""),
  ]
}
