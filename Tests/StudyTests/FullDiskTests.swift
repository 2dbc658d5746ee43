import TestSupport
import Testing

@Suite struct `A disk that takes no more` {
  @Test func `is told, nothing acknowledged is lost, and all is stored once there is room`() throws
  {
    let told = try storeProbe("full-draft")
    #expect(told["fault"] == "file too large inMemory")
    // The answer that could not be kept stays in memory.
    let words = try #require(told["acknowledged"]).split(separator: " ")
    let acknowledged = try #require(Int(words[0]))
    #expect(acknowledged > 3 && words.last == "\(acknowledged + 1)")
    #expect(told["stored"] == "all" && told["afterwards"] == "true")
    #expect(told["at-last"] == "\(acknowledged + 2)")
  }

  @Test func `does not get a response half saved`() throws {
    let told = try storeProbe("full-publish")
    #expect(told["fault"] == "file too large inDraft")
    #expect(told["published"] == "0 kept true" && told["afterwards"] == "true")
  }
}
