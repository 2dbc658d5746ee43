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
    let reader = try ScreenReader(
      running: builtProgram("console-probe"), arguments: ["answers"], columns: 40)
    try reader.hear("Your answer:")
    for word in ["I ", "waited ", "for ", "speech ", "therapy ", "so ", "very ", "long"] {
      reader.type(word)
    }
    _ = reader.listen()
    #expect(reader.speech.split(separator: "waited").count <= 2)
    reader.type("\r")
    try reader.hear("Your answer:")
    #expect(reader.speech.split(separator: "waited").count == 2)
  }

  @Test func `a program that wipes each question away is heard badly`() throws {
    let reader = try ScreenReader(running: builtProgram("console-probe"), arguments: ["redraw"])
    try reader.hear("Do you like maths? 1. Apple 2. Banana")
    reader.type("1\r")
    try reader.hear("music")
    #expect(!reader.listen().joined(separator: " ").contains("Banana"))
  }
}
