import TestSupport
import Testing

@Suite(.enabled(if: ScreenReader.isInstalled), .serialized)
struct `Listening with a screen reader` {
  @Test func `the question, what is typed and what comes of it are heard in order`() throws {
    let reader = try ScreenReader(running: builtProgram("console-probe"), arguments: ["answers"])
    try reader.hear("Your answer:")
    reader.type("yes\r")
    try reader.hear("got yes 3")
    try reader.hear("Your answer:")
    #expect(!reader.listen().isEmpty)
  }

  @Test func `an answer longer than a row is heard once`() throws {
    // On a busy computer the reader can look twice at the same moment, so it gets three tries; a
    // line that is drawn anew would be heard twice in each.
    var times: [Int] = []
    for _ in 1...3 where !times.contains(1) { times.append(try timesHeard("waited")) }
    #expect(times.last == 1, "\(times)")
  }

  private func timesHeard(_ word: String) throws -> Int {
    let reader = try ScreenReader(
      running: builtProgram("console-probe"), arguments: ["answers"], columns: 40)
    try reader.hear("Your answer:")
    for word in ["I ", "waited ", "for ", "speech ", "therapy ", "so ", "very ", "long"] {
      reader.type(word)
    }
    _ = reader.listen()
    reader.type("\r")
    try reader.hear("Your answer:")
    return reader.speech.split(separator: word, omittingEmptySubsequences: false).count - 1
  }

  @Test func `a program that wipes each question away is heard badly`() throws {
    let reader = try ScreenReader(running: builtProgram("console-probe"), arguments: ["redraw"])
    try reader.hear("Do you like maths? 1. Apple 2. Banana")
    reader.type("1\r")
    try reader.hear("music")
    #expect(!reader.listen().joined(separator: " ").contains("Banana"))
  }
}
