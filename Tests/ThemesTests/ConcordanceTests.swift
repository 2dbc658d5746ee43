import Survey
import Testing

@testable import Themes

@Suite struct `Finding words` {
  private let shelf = Shelf([
    Example.questionnaire([Example.question("x", .text), Example.question("y", .text)])
  ])

  private let responses = [
    Example.response(
      "2", "b", wave: "2026-spring",
      [
        Example.answer("x", "The BUS was late. We waited for speech therapy."),
        Example.answer("y", "Bus, taxi, bus."),
      ]),
    Example.response("1", "a", [Example.answer("x", "Speech and language therapy is good.")]),
  ]

  private func found(
    _ terms: String..., filter: Concordance.Filter = .init()
  ) throws -> Concordance {
    let patterns = try terms.map { try #require(Pattern.query($0)) }
    return Concordance(of: patterns, in: Example.readings(responses, shelf), filter)
  }

  private func places(_ concordance: Concordance) -> [String] {
    concordance.excerpts.flatMap { excerpt in
      excerpt.matches.map { "\(excerpt.response) \(excerpt.text(at: $0.span))" }
    }
  }

  @Test(arguments: [
    ("bus", ["2 BUS", "2 Bus", "2 bus"]), ("wait*", ["2 waited"]), ("wait", []),
    ("speech therapy", ["2 speech therapy"]),
    ("speech * * therapy", ["1 Speech and language therapy"]),
    ("* therapy", ["2 speech therapy", "1 language therapy"]),
    ("therapy *", ["1 therapy is"]), ("late", ["2 late"]),
  ])
  func `a term finds whole words in reading order`(_ term: String, _ expected: [String]) throws {
    #expect(try places(found(term)) == expected)
  }

  @Test(arguments: ["", " ", "*", "* *", "wa*it", "*ing", "help **", "?!"])
  func `what could not be meant is turned away`(_ term: String) {
    #expect(Pattern.query(term) == nil)
  }

  @Test func `an answer must hold every term`() throws {
    let both = try found("bus", "taxi")
    #expect(places(both) == ["2 Bus", "2 taxi", "2 bus"])
    #expect(both.places == 3 && both.people == 1 && both.answers == 3)
    #expect(try found("bus", "therapy").excerpts.count == 1)
    #expect(try found("taxi", "therapy").excerpts.isEmpty)
  }

  @Test func `only the answers that were asked for are looked through`() throws {
    #expect(try places(found("bus", filter: .init(question: "y"))) == ["2 Bus", "2 bus"])
    #expect(try found("bus", filter: .init(theme: "wait")).excerpts.map(\.question.name) == ["x"])
    let rest = try found("speech", filter: .init(isUncoded: true))
    #expect(places(rest) == ["1 Speech"] && rest.answers == 1)
  }

  @Test(arguments: [
    ("speech therapy", 0, "… ", "."), ("speech therapy", 1, "… for ", "."),
    ("speech therapy", 20, "The BUS was late. We waited for ", "."),
    ("late", 2, "… BUS was ", ". We waited …"), ("the", 1, "", " BUS …"),
  ])
  func `so many words are shown around a place`(
    _ term: String, _ count: Int, _ before: String, _ after: String
  ) throws {
    let excerpt = try #require(try found(term).excerpts.first)
    let context = excerpt.context(of: excerpt.span, words: count)
    #expect(context.before == before && context.after == after)
  }
}
