import Interview
import Testing

@Suite struct `Saying what is written` {
  @Test(arguments: SpeakTable.rows.indices)
  func `each line of the table is said as it should be`(row: Int) {
    let (written, spoken) = SpeakTable.rows[row]
    #expect(Spoken(written).text == spoken, "\(written)")
  }

  @Test func `what is said stays the same when it is said again`() {
    for (_, spoken) in SpeakTable.rows { #expect(Spoken(spoken).text == spoken) }
  }

  @Test func `no word and no number is lost, whatever stands around them`() {
    let pieces = [
      "a", "cd", "E", "FG", "school", "23", "07", " ", " ", "-", "–", "/", "(", ")", "[", "...",
      "…",
      "?", "!", ":", "£", "%", "&", "+", "#", "*", "_", "\"", "'", "→", "🙂", "•", "\n", "=", "<",
      "°", "|", "~", "é", "م", "ગુ",
    ]
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 1...3_000 {
      let written = (0...random(12)).map { _ in pieces[random(pieces.count)] }.joined()
      let spoken = Spoken(written).text
      #expect(isInOrder(written.filter(\.isLetter), in: spoken), "\(written): \(spoken)")
      #expect(isInOrder(written.filter(\.isNumber), in: spoken), "\(written): \(spoken)")
      #expect(
        spoken.allSatisfy { $0.isLetter || $0.isNumber || " .,;:?!'-".contains($0) }, "\(spoken)")
      #expect(!spoken.contains("  "))
    }
  }

  /// Whether the marks of one text all stand in the other, in their order.
  private func isInOrder(_ marks: String, in text: String) -> Bool {
    var rest = marks.lowercased()[...]
    for mark in text.lowercased() where mark == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
