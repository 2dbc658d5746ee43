import Testing

@testable import Coproduction

@Suite struct `Whose job it is` {
  @Test(
    arguments: [
      "SEND lead", "Designated Clinical Officer", "Head of SEND", "Director of Children's Services",
      "health visiting team", "CNWL", "Milton Keynes Council", "GP", "Short breaks manager",
      "Family Doctor", "SENDCO", "Speech and language therapy lead, CNWL",
    ])
  func `can be said as a role`(role: String) { #expect(!Role.isLikelyPerson(role)) }

  @Test(
    arguments: [
      "Jo Smith", "Dr Patel", "Mrs Khan, SEND lead", "Jo Smith, SEND lead", "Sarah",
      "SEND lead (Anna O'Neill)", "Jean-Luc Picard", "Ms. Green",
    ])
  func `is never a person`(name: String) { #expect(Role.isLikelyPerson(name)) }
}
