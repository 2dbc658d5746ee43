import Testing

@testable import EasyRead

@Suite struct `Taking text apart` {
  @Test func `finds sentences at full stops, question marks and new lines`() {
    let text = "We ask you. Why? Dr Ali reads it, e.g. today.\nIt costs £2.50 now\nand more."
    #expect(
      PlainText.sentences(in: text).map(\.text) == [
        "We ask you.", "Why?", "Dr Ali reads it, e.g. today.", "It costs £2.50 now\nand more.",
      ])
  }

  @Test func `counts a piped answer, a number and a hyphened word as one word each`() {
    let words = PlainText.words(in: "Is ${friend_name} well-known to 1,000 people’s dogs, or not?")
    #expect(
      words.map(\.text)
        == ["Is", "${friend_name}", "well-known", "to", "1,000", "people’s", "dogs", "or", "not"])
    #expect(words[1].isPiped && words[7].followsComma && !words[6].followsComma)
    #expect(words[5].bare == "people")
  }

  @Test func `leaves marks for looks out`() {
    #expect(
      PlainText.clean("**Yes**, <span style=\"x\">you</span> can: 1 < 2") == "Yes, you can: 1 < 2")
  }

  @Test(
    arguments: [
      ("school", 1), ("people", 2), ("happy", 2), ("table", 2), ("liked", 1), ("wanted", 2),
      ("changes", 2), ("makes", 1), ("question", 2), ("idea", 3), ("therapy", 3), ("college", 2),
      ("education", 4), ("easy", 2), ("you", 1), ("listening", 3), ("create", 2), ("science", 2),
      ("together", 3), ("family", 3), ("disability", 5), ("quiet", 2), ("person", 2), ("before", 2),
    ])
  func `counts syllables as they are spoken`(word: String, count: Int) {
    #expect(Syllables.count(word) == count)
  }
}
