import Survey

extension Codebook {
  /// A theme made of a phrase and its forms, under a code that is still free.
  public func theme(of phrase: KeyPhrase) -> Theme {
    let name = phrase.words.capitalised
    return Theme(code: freeCode(for: phrase.words), name: name, words: phrase.forms)
  }

  /// A code in small letters, digits and hyphens that no theme has, made of a few words.
  private func freeCode(for words: String) -> String {
    let letters = words.lowercased().unicodeScalars.map { scalar in
      scalar.isASCII && scalar.isWordLetter && scalar != "_" ? Character(scalar) : "-"
    }
    var code = String(letters.drop { !$0.isLetter }.prefix(40))
    while code.last == "-" { code.removeLast() }
    if code.isEmpty { code = "theme" }
    if self[code] == nil { return code }
    var number = 2
    while self["\(code)-\(number)"] != nil { number += 1 }
    return "\(code)-\(number)"
  }
}
