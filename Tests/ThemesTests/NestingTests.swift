import Testing

@testable import Themes

@Suite struct `Themes with parts and exclusions` {
  private let codebook = Codebook(themes: [
    Theme(code: "wait", name: "Waiting", words: ["wait*", "list", "late"]),
    Theme(
      code: "salt", name: "Speech", words: ["wait* for speech", "late speech"], parent: "wait"),
    Theme(code: "camhs", name: "Feelings", words: ["camhs list", "late speech"], parent: "wait"),
    Theme(code: "deep", name: "Deep", words: ["wait* for speech therapy"], parent: "salt"),
    Theme(code: "apart", name: "Apart", words: ["wait*"]),
  ])

  private func found(_ text: String, _ codebook: Codebook) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return CompiledCodebook(codebook).matches(in: text).flatMap { theme, matches in
      matches.map { match in
        let words = String(String.UnicodeScalarView(scalars[match.span]))
        return "\(codebook.themes[theme].code): \(words)"
      }
    }
  }

  @Test(arguments: [
    ("we waited", ["wait: waited", "apart: waited"]),
    ("we waited for speech", ["salt: waited for speech", "apart: waited"]),
    ("we waited for speech therapy", ["deep: waited for speech therapy", "apart: waited"]),
    (
      "wait, waiting for speech, a camhs list, a list",
      [
        "wait: wait", "wait: list", "salt: waiting for speech", "camhs: camhs list", "apart: wait",
        "apart: waiting",
      ]
    ),
    // Neither of two sub-themes is longer or deeper, so each counts.
    ("late speech", ["salt: late speech", "camhs: late speech"]),
  ])
  func `the longest match wins inside a nesting, and nowhere else`(
    _ text: String, _ places: [String]
  ) {
    #expect(found(text, codebook) == places)
  }

  @Test func `of equally long matches that of the sub-theme wins`() {
    let codebook = Codebook(themes: [
      Theme(code: "part", name: "", words: ["bus"], parent: "whole"),
      Theme(code: "whole", name: "", words: ["bus", "taxi"]),
    ])
    #expect(found("bus and taxi", codebook) == ["part: bus", "whole: taxi"])
  }

  @Test func `what stands near takes nothing away from its nesting`() {
    let codebook = Codebook(themes: [
      Theme(code: "wait", name: "", words: ["wait*"]),
      Theme(code: "salt", name: "", near: [["wait*", "speech"]], parent: "wait"),
      Theme(code: "camhs", name: "", words: ["camhs"], parent: "wait"),
    ])
    #expect(
      found("waited for camhs and speech", codebook) == [
        "wait: waited", "salt: waited for camhs and speech", "camhs: camhs",
      ])
  }

  @Test(arguments: [
    ("The waiting room", []), ("waiting, in a waiting room", ["waiting"]),
    ("I can't wait!", []), ("I cant wait but I wait", ["wait"]),
    ("the waiting list room", ["waiting list"]), ("room for waiting roomfuls", ["waiting"]),
  ])
  func `a match that an exclusion covers or overlaps does not count`(
    _ text: String, _ places: [String]
  ) {
    let theme = Theme(
      code: "t", name: "", words: ["wait*", "waiting list"],
      unless: ["waiting room", "can't wait", "cant wait", "nonsense *"])
    #expect(found(text, Codebook(themes: [theme])) == places.map { "t: \($0)" })
  }

  @Test func `exclusions are a theme's own, and hold for what stands near as well`() {
    let codebook = Codebook(themes: [
      Theme(code: "a", name: "", near: [["wait*", "nice"]], unless: ["waiting room"]),
      Theme(code: "b", name: "", words: ["wait*"]),
    ])
    #expect(found("a nice waiting room", codebook) == ["b: waiting"])
    #expect(found("a nice wait", codebook) == ["a: nice wait", "b: wait"])
  }

  @Test func `themes that are coded no longer find nothing`() {
    let codebook = Codebook(themes: [
      Theme(code: "a", name: "", words: ["bus"], isRetired: true, into: ["b"]),
      Theme(code: "b", name: "", words: ["taxi"]),
    ])
    #expect(found("bus and taxi", codebook) == ["b: taxi"])
  }

  @Test func `a nesting that goes round in a circle still comes to an end`() {
    let codebook = Codebook(themes: [
      Theme(code: "a", name: "", words: ["x"], parent: "b"),
      Theme(code: "b", name: "", words: ["x y"], parent: "a"),
      Theme(code: "c", name: "", words: ["z"], parent: "nosuch"),
    ])
    #expect(codebook.wholes(of: "a").map(\.code) == ["b"])
    #expect(!found("x y z", codebook).isEmpty)
  }
}
