extension Mask {
  /// What can stand before a name, which stays: titles, and words that say what somebody is called.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "nurse",
  ]
  private static let introductions: Set<String> = [
    "called", "named", "nicknamed",
  ]
  private static let kin: Set<String> = [
    "son", "daughter", "brother", "sister", "child", "twin", "friend", "cousin", "nephew", "niece",
    "mum", "dad", "mother", "father", "grandson", "granddaughter", "boy", "girl", "teacher",
    "carer", "keyworker", "ta", "husband", "wife", "partner",
  ]
  /// Words with a capital that are no names of people.
  private static let others: Set<String> = [
    "i", "i'm", "i've", "i'd", "i'll", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "english", "french", "german", "spanish",
    "maths", "science", "art", "history", "geography", "drama", "pe", "milton", "keynes", "send",
    "sen", "senco", "ehc", "ehcp", "camhs", "adhd", "nhs", "gp", "salt", "mk", "and", "but", "so",
    "he", "she", "they", "it", "the", "a", "we", "you", "who", "when", "because", "was", "is",
    "has", "had", "does", "did", "will", "can", "year", "key", "stage", "school", "college",
    "nursery", "hospital", "christmas", "easter", "autism", "on", "in", "not", "never", "always",
    "often", "spelled", "spelt", "wrong",
  ]

  /// The text with `[name]` in the place of names of people.
  func names(_ text: String) -> String {
    let words = words(in: text)
    var ranges: [Range<String.Index>] = []
    var place = 0
    while place < words.count {
      guard let first = Self.firstName(at: place, words) else {
        place += 1
        continue
      }
      // A name goes on over words with a capital that follow at once, also after an initial.
      var last = first
      while last + 1 < words.count, last - first < 2, !Self.hasPossessive(words[last]),
        Self.isName(words[last + 1])
      {
        let gap = text[words[last].endIndex..<words[last + 1].startIndex]
        guard gap == " " || words[last].count == 1 && gap.first == "." else { break }
        last += 1
      }
      let end = Self.withoutPossessive(words[last], words[last].endIndex, in: text)
      ranges.append(words[first].startIndex..<end)
      place = last + 1
    }
    var result = text
    for range in ranges.reversed() { result.replaceSubrange(range, with: PersonalDetail.name.mark) }
    return result
  }

  /// The place where a name begins, at a word or just after it; nil where there is none.
  private static func firstName(at place: Int, _ words: [Substring]) -> Int? {
    let word = plain(words[place])
    if words[place].first?.isUppercase ?? false, FirstNames.all.contains(word) { return place }
    guard place + 1 < words.count else { return nil }
    let next = words[place + 1]
    if titles.contains(word), isName(next) || next == "A" { return place + 1 }
    // Children write their own names small too.
    let isTold =
      word == "name" && hasPossessive(words[place])
      || word == "is" && place > 0 && plain(words[place - 1]) == "name"
    guard isTold || introductions.contains(word) || kin.contains(word) else { return nil }
    let isNext = isName(next) || isTold && !isOther(next) || FirstNames.all.contains(plain(next))
    return isNext ? place + 1 : nil
  }

  /// Says whether a word is written as a name or an initial is.
  private static func isName(_ word: Substring) -> Bool {
    guard word.first?.isUppercase ?? false, !isOther(word) else { return false }
    return word.count == 1 || word.dropFirst().contains(where: \.isLowercase)
  }

  private static func isOther(_ word: Substring) -> Bool { others.contains(plain(word)) }

  /// The word in small letters, without `'s`.
  private static func plain(_ word: Substring) -> String {
    var word = word.lowercased()
    // Looking for the sign takes longer than all else here, and hardly any word has it.
    if !word.utf8.allSatisfy({ $0 < 0x80 }) { word = word.replacing("’", with: "'") }
    return word.hasSuffix("'s") && word != "it's" ? String(word.dropLast(2)) : word
  }

  private static func hasPossessive(_ word: Substring) -> Bool {
    word.hasSuffix("'s") || word.hasSuffix("’s")
  }

  private static func withoutPossessive(
    _ word: Substring, _ end: String.Index, in text: String
  ) -> String.Index {
    hasPossessive(word) ? text.index(end, offsetBy: -2) : end
  }
}
