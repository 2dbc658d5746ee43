import Survey

@testable import Coproduction

/// Two themes that are read back.
enum Talk {
  static let waves = [Wave(term: CivilDate(daysSince1970: 20_000))]

  static let header = ThemeCheck(
    sitting: "s1", theme: nil, read: "", questionnaires: ["q"], waves: waves, group: .youngPerson,
    size: 9)

  static let readBack =
    ReadBack(
      [
        .init(
          code: "wait", words: "Waiting too long",
          example: ("A young person", "I waited a whole year.")),
        .init(code: "bus", words: "Getting to school", example: ("Somebody", "Take ${wait_1} out")),
      ], header: header)

  static func answer(_ name: String, _ text: String) -> Answer {
    Answer(question: QuestionPath(name), content: .value(.text(text)), words: .own)
  }

  static func hands(_ name: String, _ tally: [String: Int]) -> Answer {
    Answer(question: QuestionPath(name), content: .none(.skipped), tally: tally)
  }

  static func check(
    _ sitting: String, _ theme: String?, read: String = "Waiting", group: Group = .youngPerson,
    size: Int = 9, agree: Int
  ) -> ThemeCheck {
    ThemeCheck(
      sitting: sitting, theme: theme, read: read, questionnaires: ["q"], waves: waves,
      group: group, size: size, agree: agree)
  }
}
