import Study
import Survey
import Testing

@testable import Shell

@Suite struct `Figures that were given out` {
  @Test func `are listed, each report once`() throws {
    let study = try BoardStudy()
    #expect(study.place.run("releases").transcript == "No figures were given out yet.\n")
    study.place.run("report board --out \(study.place.root)/board.html --format html")
    let listed = study.place.run("releases")
    #expect(listed.status == 0)
    #expect(listed.transcript.contains("report board --out"))
    #expect(listed.transcript.contains("(by the rule five)"))
    #expect(listed.transcript.split(separator: "report board").count == 2)
    #expect(listed.transcript.contains("None of them has to be made again."))
  }

  @Test func `are marked once somebody takes words back that are behind them`() throws {
    let study = try BoardStudy()
    study.place.run("themes --wave 2026-summer --out \(study.place.root)/themes.html --format html")
    let code = try #require(
      try study.place.study.responses(wave: Wave("2026-summer")).responses.first?.respondent.code)
    let withdrawn = study.place.run("withdraw \(code)")
    #expect(withdrawn.status == 0, "\(withdrawn.complaints)")
    #expect(withdrawn.transcript.replacing("\n", with: " ").contains("type: releases --changed"))
    let changed = study.place.run("releases --changed").transcript.replacing("\n", with: " ")
    #expect(
      changed.contains(
        "Make it again: on Saturday 21 November 2026 words behind it were taken back"))
    #expect(changed.contains("1 of 1 has to be made again."))
  }
}
