import Survey

/// Finding what looks like the name of a person in words that are kept without names.
///
/// It finds what is likely, not everything: whoever types is still asked to leave names out.
public enum LikelyName {
  /// The first words in a text that look like a person's name; nil where none do.
  ///
  /// It is a title with a word in capitals (`Mrs Brown`), a usual first name (`Sarah`), or two words
  /// in capitals that are not the name of a place or a body (`Walnuts School`).
  public static func found(in text: String) -> String? {
    let words = text.split { !($0.isLetter || "'’-.".contains($0)) }.map(String.init)
    for (index, word) in words.enumerated() {
      let next = words.indices.contains(index + 1) ? words[index + 1] : ""
      if titles.contains(bare(word).lowercased()), isCapitalised(next) { return "\(word) \(next)" }
      if isCapitalised(word), firstNames.contains(bare(word).lowercased()) { return bare(word) }
    }
    return runs(of: words, in: text).first { $0.count > 1 && !isBody($0) }?
      .joined(separator: " ")
  }

  /// The same for a place, whose own name may be two words in capitals, such as `Stony Stratford`, or
  /// the name of somebody long dead, such as `Victoria House`.
  public static func foundInPlace(_ text: String) -> String? {
    guard let found = found(in: text) else { return nil }
    let words = found.split(separator: " ").map { $0.lowercased() }
    if let first = words.first, titles.contains(bare(first)) { return found }
    let isBody = text.split { !$0.isLetter }.contains { bodies.contains($0.lowercased()) }
    return words.count == 1 && !isBody ? found : nil
  }

  /// Words in capitals that follow one another, without those that only begin a sentence.
  private static func runs(of words: [String], in text: String) -> [[String]] {
    var runs: [[String]] = []
    var run: [String] = []
    for word in words + [""] {
      let isOpening = run.isEmpty && common.contains(bare(word).lowercased())
      if isCapitalised(word), !isOpening {
        run.append(bare(word))
        // A full stop ends a sentence, and with it a name.
        if !word.hasSuffix(".") || titles.contains(bare(word).lowercased()) { continue }
      }
      if !run.isEmpty { runs.append(run) }
      run = []
    }
    return runs
  }

  private static func isBody(_ run: [String]) -> Bool {
    run.contains { bodies.contains($0.lowercased()) }
  }

  private static func isCapitalised(_ word: String) -> Bool {
    guard let first = word.first, word.count > 1 else { return false }
    return first.isUppercase && word.dropFirst().contains(where: \.isLowercase)
  }

  private static func bare(_ word: String) -> String {
    var word = word
    for end in ["'s", "’s"] where word.hasSuffix(end) { word.removeLast(2) }
    while let last = word.last, !last.isLetter { word.removeLast() }
    return word
  }

  private static let titles: Set = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "madam", "auntie", "uncle", "nan", "granny",
  ]

  /// Words that begin sentences and say nothing of a name.
  private static let common: Set = [
    "a", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "but", "can",
    "could",
    "do", "every", "everybody", "everyone", "for", "from", "get", "give", "go", "had", "has",
    "have",
    "he", "help", "her", "his", "how", "if", "in", "is", "it", "its", "just", "keep", "let", "like",
    "listen", "make", "many", "more", "most", "my", "need", "no", "nobody", "not", "of", "on",
    "one",
    "or", "our", "people", "please", "she", "should", "so", "some", "somebody", "stop", "tell",
    "thank", "that", "the", "their", "there", "these", "they", "this", "to", "too", "us", "want",
    "we", "what", "when", "where", "who", "why", "will", "with", "would", "you", "your",
  ]

  /// Words in the names of places, bodies, days and things that are written with capitals.
  private static let bodies: Set = [
    "academy", "act", "alliance", "annual", "april", "area", "assembly", "association", "august",
    "avenue", "board", "bus", "cafe", "café", "care", "carers", "centre", "children", "children's",
    "christmas", "church", "civic", "class", "clinic", "club", "college", "committee", "community",
    "council", "county", "cross", "december", "department", "drive", "easter", "easy", "education",
    "english", "family", "farm", "february", "forum", "friday", "gardens", "green", "group",
    "grove",
    "hall", "health", "high", "hill", "hospital", "hotel", "house", "hub", "january", "july",
    "june",
    "keynes", "lane", "leisure", "library", "local", "lodge", "london", "manor", "march", "mill",
    "monday", "mosque", "museum", "national", "november", "nursery", "october", "offer", "offices",
    "panel", "parents", "park", "partnership", "plan", "plaza", "police", "primary", "pupil",
    "referral", "review", "road", "room", "saturday", "school", "section", "send", "senco",
    "september", "service", "services", "social", "special", "speech", "sports", "square",
    "station",
    "street", "sunday", "surgery", "team", "temple", "theatre", "therapy", "thursday", "town",
    "trust", "tuesday", "union", "unit", "university", "voice", "wednesday", "year", "young",
    "youth",
  ]

  /// First names that are usual in England and are no words of their own.
  private static let firstNames: Set = [
    "aaron", "abdul", "abigail", "adam", "ahmed", "aisha", "alan", "alex", "alexander", "ali",
    "alice", "amelia", "amina", "andrew", "anna", "anthony", "archie", "arthur", "ava", "barbara",
    "ben", "benjamin", "beth", "bethany", "brian", "callum", "cameron", "caroline", "catherine",
    "charlie", "charlotte", "chloe", "chris", "christopher", "claire", "connor", "daniel", "david",
    "debbie", "diane", "dylan", "edward", "elena", "elizabeth", "ella", "ellie", "emily", "emma",
    "ethan", "evie", "fatima", "finley", "freya", "gareth", "gary", "george", "hannah", "harriet",
    "harry", "hassan", "helen", "henry", "ibrahim", "isaac", "isabella", "jacob", "jake", "james",
    "jamie", "jane", "janet", "jason", "jayden", "jennifer", "jessica", "joanna", "joe", "john",
    "jonathan", "joseph", "josh", "joshua", "julie", "karen", "kate", "katie", "keith", "kelly",
    "kevin", "laura", "lauren", "leah", "leo", "lewis", "liam", "linda", "lisa", "logan", "louise",
    "lucas", "lucy", "luke", "margaret", "maria", "martin", "mary", "maryam", "mason", "matthew",
    "megan", "mia", "michael", "michelle", "mohammed", "mohamed", "molly", "muhammad", "nathan",
    "nicola", "noah", "nicholas", "oliver", "olivia", "omar", "oscar", "patricia", "patrick",
    "paul",
    "peter", "philip", "phoebe", "poppy", "rachel", "rebecca", "richard", "robert", "ruby", "ryan",
    "sally", "sam", "samantha", "samuel", "sarah", "sebastian", "sharon", "simon", "sophia",
    "sophie",
    "stephen", "steven", "stuart", "susan", "theo", "thomas", "tom", "tracy", "tyler", "victoria",
    "william", "yusuf", "zachary", "zara", "zoe",
  ]
}
