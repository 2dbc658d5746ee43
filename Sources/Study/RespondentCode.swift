/// Pseudonyms for respondents, made of chance alone.
public enum RespondentCode {
  /// The signs of a code: no look-alikes (`0 o`, `1 l i`), and no vowels, so that no words arise.
  public static let alphabet = Array("23456789bcdfghjkmnpqrstvwxz")

  /// Makes a code such as `yc-4f7k` that is not taken, longer by a sign after each one that was.
  public static func random(
    prefix: String, taken: Set<String>, using generator: inout some RandomNumberGenerator
  ) -> String {
    var length = 4
    while true {
      let signs = (0..<length).compactMap { _ in alphabet.randomElement(using: &generator) }
      let code = "\(prefix)-\(String(signs))"
      if !taken.contains(code) { return code }
      length += 1
    }
  }

  /// Makes a code such as `yc-4f7k-9m2p`, for where nobody can see which ones are taken: of 10,000
  /// people it meets another's once in 28 million times.
  public static func unseen(prefix: String, using generator: inout some RandomNumberGenerator)
    -> String
  {
    let groups = (0..<2).map { _ in
      String((0..<4).compactMap { _ in alphabet.randomElement(using: &generator) })
    }
    return "\(prefix)-\(groups.joined(separator: "-"))"
  }

  /// Makes such a code from the system's random bits.
  public static func unseen(prefix: String) -> String {
    var generator = SystemRandomNumberGenerator()
    return unseen(prefix: prefix, using: &generator)
  }

  /// Makes a code that is not taken from the system's random bits.
  public static func random(prefix: String, taken: Set<String>) -> String {
    var generator = SystemRandomNumberGenerator()
    return random(prefix: prefix, taken: taken, using: &generator)
  }
}
