import FoundationEssentials
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `Comparing at the prompt` {
  /// A study with two waves of young people and one of parents.
  private func study() throws -> TemporaryStudy {
    let place = try TwoGroups.study()
    func rows(_ people: Range<Int>, _ words: String) -> String {
      people.map { "p\($0),yes,\($0 % 2 == 0 ? "Sometimes" : "No"),\(words)" }
        .joined(separator: "\n") + "\n"
    }
    let head = "respondent,take_part,listened,better\n"
    for (name, questionnaire, wave, text) in [
      ("a", "youth-council", "2026-spring", rows(0..<12, "The taxi is late and the taxi is cold")),
      ("b", "youth-council", "2026-autumn", rows(9..<24, "Nobody listens to me")),
      ("c", "parent-carer", "2026-autumn", rows(50..<59, "We waited for speech therapy")),
    ] {
      try place.write(head + text, to: "\(name).csv")
      let line = "import responses \(place.root)/\(name).csv --questionnaire \(questionnaire) "
      #expect(place.run(line + "--wave \(wave)").status == 0)
    }
    return place
  }

  @Test func `waves are compared with the first, in every format`() throws {
    let place = try study()
    let text = place.run("compare wave --questionnaire youth-council \(exact)").transcript
      .replacing("\n", with: " ")
    #expect(text.contains("2026-spring: 12 people. The other parts are laid beside this one."))
    #expect(text.contains("2026-autumn: 15 people. 3 of them are in both parts."))
    #expect(text.contains("New in 2026-autumn: Being listened to, 15 of 15 people, 100%."))
    #expect(text.contains("Gone in 2026-autumn: Getting about."))
    struct Report: Decodable {
      let themes: [Theme]
      struct Theme: Decodable {
        let theme: String
        let parts: [Part]
      }
      struct Part: Decodable { let verdict: String }
    }
    let json = place.run("compare wave --questionnaire youth-council \(exact) --format json")
      .delivered
    let report = try JSONDecoder().decode(Report.self, from: Data(json.utf8))
    #expect(report.themes.first { $0.theme == "listened" }?.parts.map(\.verdict) == ["more"])
    for format in ["csv", "markdown"] {
      let ran = place.run("compare wave --reference 2026-autumn \(exact) --format \(format)")
      #expect(ran.status == 0 && ran.delivered.contains("2026-spring"))
    }
  }

  @Test func `groups, one theme and words are compared`() throws {
    let place = try study()
    let groups = place.run("compare group --reference 'Parents and carers' \(exact)").transcript
    #expect(groups.contains("Parents and carers: 9 people."))
    #expect(groups.contains("did not answer the same questionnaires"))
    let one = place.run("compare group --theme listened \(exact) --format json").delivered
    #expect(one.contains("\"tests\": 1") && one.contains("\"questions\": []"))
    let words = place.run("compare group --words \(exact)").transcript.replacing("\n", with: " ")
    #expect(words.contains("taxi. Young people: 24 times, by 12 people."))
    #expect(
      place.run("compare group --words --format csv \(exact)").delivered.contains("speech,9,9,0,0"))
    #expect(!place.run("compare group --words --minimum 25 \(exact)").transcript.contains("taxi."))
  }

  @Test func `fields and themes are completed`() throws {
    let place = try study()
    let session = Session(
      console: ScriptedConsole(), environment: place.environment,
      now: { Moment(seconds: 0) })
    let vocabulary = Vocabulary(session)
    #expect(vocabulary.candidates(after: "compare ", for: "w") == ["wave"])
    #expect(vocabulary.candidates(after: "find bus --theme ", for: "wai") == ["waiting"])
    #expect(vocabulary.candidates(after: "compare wave --re", for: "--re") == ["--reference"])
  }

  @Test func `what cannot be compared is told in a sentence`() throws {
    let place = try study()
    for (line, status, words) in [
      ("compare group --reference parents", 1, "There are: young-person, parent-carer."),
      ("compare wave --reference 2026-sprung", 1, "Did you mean 2026-spring?"),
      ("compare group --wave 2026-spring", 1, "so there is nothing to compare"),
      ("compare nosuch", 1, "no questionnaire asks a question of that name"),
      ("compare better", 1, "own words"), ("compare group --theme nosuch", 1, "There is no theme"),
      ("compare", 64, "<field>"), ("compare group --words --theme listened", 64, "leave out"),
      ("compare group --words --minimum 0", 64, "1 or more"),
    ] as [(String, Int32, String)] {
      let ran = place.run(line)
      #expect(ran.status == status && ran.complaints.contains(words), "\(ran.complaints)")
    }
  }
}
