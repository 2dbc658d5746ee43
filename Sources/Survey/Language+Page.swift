extension Language {
  /// The languages that are written from right to left.
  private static let rightToLeft: Set = [
    "ar", "ckb", "dv", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi",
  ]
  /// The scripts that are written from right to left, as tags name them.
  private static let rightToLeftScripts: Set = ["arab", "aran", "hebr", "thaa"]

  private var subtags: [String] { code.lowercased().split(separator: "-").map(String.init) }

  /// Languages whose signs change with their neighbours, which few terminals draw as they should.
  private static let shaped: Set = [
    "as", "bn", "gu", "hi", "km", "kn", "ml", "mr", "my", "ne", "or", "pa", "si", "ta", "te",
  ]

  /// Says whether a browser or paper shows it better than most terminals do.
  public var readsBestOnAPage: Bool {
    isRightToLeft || subtags.first.map(Language.shaped.contains) ?? false
  }

  /// Says whether it is written from right to left.
  public var isRightToLeft: Bool {
    // A script in the tag decides, as in `ku-Arab`.
    if subtags.count > 1, subtags[1].count == 4, subtags[1].allSatisfy(\.isLetter) {
      return Language.rightToLeftScripts.contains(subtags[1])
    }
    return subtags.first.map(Language.rightToLeft.contains) ?? false
  }

  /// The tag that browsers and screen readers know, without private parts such as Easy Read; nil
  /// where the code is no tag at all.
  public var pageTag: String? {
    guard let first = subtags.first, (2...3).contains(first.count) else { return nil }
    let known = subtags.prefix { $0.count > 1 }
    let isPlain = known.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
    guard isPlain, first.allSatisfy(\.isLetter) else { return nil }
    return known.joined(separator: "-")
  }
}
