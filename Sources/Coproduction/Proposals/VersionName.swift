/// The names of the versions of a questionnaire, such as `2026.1`.
public enum VersionName {
  /// The version after one: its last number is one higher, and higher still where that was taken.
  ///
  /// A name that ends in no number gets one.
  public static func next(after version: String, taken: Set<String> = []) -> String {
    let digits = version.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let stem = String(version.dropLast(digits))
    // A number too long to count with is left as it is and gets another behind it.
    guard digits > 0, var number = Int(version.suffix(digits)), number < Int.max else {
      return next(after: version + ".1", taken: taken)
    }
    repeat { number += 1 } while taken.contains("\(stem)\(number)") && number < Int.max
    return "\(stem)\(number)"
  }

  /// Says whether a version can stand in the name of a file: letters, digits, dots, hyphens and
  /// underscores, up to 64, with a letter or digit first.
  public static func isFileName(_ version: String) -> Bool {
    guard (1...64).contains(version.utf8.count), let first = version.first,
      first.isLetter || first.isNumber
    else { return false }
    return version.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_")
    }
  }

  /// Orders versions by the numbers in them, so that `2026.10` comes after `2026.9`.
  public static func precedes(_ one: String, _ other: String) -> Bool {
    let (first, second) = (parts(one), parts(other))
    for (left, right) in zip(first, second) where left != right {
      if let low = Int(left), let high = Int(right), low != high { return low < high }
      return left < right
    }
    return first.count < second.count
  }

  /// The runs of digits and of anything else.
  private static func parts(_ version: String) -> [String] {
    var parts: [String] = []
    var wasDigit: Bool?
    for character in version {
      let isDigit = character.isASCII && character.isNumber
      if isDigit == wasDigit {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
      wasDigit = isDigit
    }
    return parts
  }
}
