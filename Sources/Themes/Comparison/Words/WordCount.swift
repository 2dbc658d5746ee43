import Survey

/// How often each word was written, and by how many people, function words aside.
struct WordCount {
  /// How many words were written in all, with the function words.
  private(set) var total = 0
  /// How often each word was written.
  private(set) var uses: [String: Int] = [:]
  /// Who wrote each word.
  private(set) var users: [String: Set<Respondent>] = [:]
  /// How many answers are left out because their words are not the person's own.
  private(set) var leftOut = 0

  /// Counts the words that people found themselves; those of supporters are nobody's voice here.
  init(_ readings: [Reading]) {
    for reading in readings {
      for answer in reading.answers {
        if answer.speaker == .supporter {
          leftOut += 1
        } else {
          add(answer.words, by: reading.response.respondent)
        }
      }
    }
  }

  private mutating func add(_ text: String, by person: Respondent) {
    for word in Passage(text).spoken.map(\.letters) {
      total += 1
      guard word.count > 1, !FunctionWords.english.contains(word) else { continue }
      uses[word, default: 0] += 1
      users[word, default: []].insert(person)
    }
  }
}
