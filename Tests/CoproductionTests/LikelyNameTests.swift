import Testing

@testable import Coproduction

@Suite struct `Words that may be somebody's name` {
  @Test(arguments: [
    ("Mrs Brown shouts at us", "Mrs Brown"), ("I like Mr. Patel", "Mr. Patel"),
    ("Sarah never listens", "Sarah"), ("Tom's bus is late", "Tom"),
    ("My teacher is Amelia Okafor", "Amelia"), ("We need Kiran Desai back", "Kiran Desai"),
    ("Ask Dr Who", "Dr Who"), ("the nurse, Jean-Luc Picard, helps", "Jean-Luc Picard"),
  ])
  func `are found`(text: String, name: String) {
    #expect(LikelyName.found(in: text) == name)
  }

  @Test(arguments: [
    "More quiet rooms at school", "Milton Keynes Council should listen", "The SEND board hears us",
    "My EHC plan is late", "Buses on Saturday Morning", "Year Nine is loud", "I am happy",
    "The Walnuts School is good", "Speech Therapy takes too long", "We need help. Please listen.",
    "Nobody asked. Everybody waits.", "",
  ])
  func `are not found where there are none`(text: String) {
    #expect(LikelyName.found(in: text) == nil)
  }

  @Test func `are looked for with care where a place is meant`() {
    #expect(LikelyName.foundInPlace("Stony Stratford") == nil)
    #expect(LikelyName.foundInPlace("Civic Offices, Milton Keynes") == nil)
    #expect(LikelyName.foundInPlace("Victoria House") == nil)
    #expect(LikelyName.foundInPlace("at Sarah's") == "Sarah")
    #expect(LikelyName.foundInPlace("Mrs Brown's room") == "Mrs Brown's")
  }
}
