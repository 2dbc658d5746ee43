import Coproduction
import Survey

@testable import Reports

/// Proposals, actions and checks whose reports are recorded.
enum Influence {
  static let words = ActionWords(
    themes: ["wait-salt": "Waiting for speech and language therapy", "clubs": "Clubs"],
    areas: ["health": "Shorter waits"], agencies: ["health": "Health", "care": "Social care"],
    day: day("2027-04-10"))

  static let unanswered = [
    HeardTheme(code: "bus", name: "Getting to school", people: 6, base: 20),
    HeardTheme(code: "safe", name: "Feeling safe", people: 5, base: 20),
  ]

  static let checked = [
    "wait-salt": [
      Endorsement(.youngPerson, agreed: 7, of: 9, date: day("2026-11-21")),
      Endorsement(.parentCarer, agreed: 1, of: 4, date: day("2026-11-22")),
    ]
  ]

  static let actions = ActionRegister([
    step(
      "a-1", 0,
      .added(
        pledge("wait-salt", "The waits are too long", "health", "2027-01-31", "We will look")),
      "2026-11-21"),
    step(
      "a-1", 1,
      .updated(
        Progress(
          .doing, words: "The post is advertised.", because: "Nobody applied",
          by: day("2027-03-31"), evidence: "the Local Offer page")), "2027-02-01"),
    step(
      "a-1", 1, .updated(Progress(.doing, words: "We ask again", by: day("2027-03-01"))),
      "2027-02-02"),
    step(
      "a-1", 3, .helped(Feedback(.youngPerson, yes: 5, no: 2, words: "A bit, =1", quote: true)),
      "2027-03-01"),
    step(
      "a-2", 0, .added(pledge("clubs", "There are no clubs.", "care", "2026-12-31", nil)),
      "2026-12-01"),
    step(
      "a-3", 0, .added(pledge("clubs", "Clubs are too far", "care", "2026-12-31", nil)),
      "2026-12-02"),
    step(
      "a-3", 1,
      .updated(Progress(.cannot, words: "We cannot pay for a bus.", because: "No money.")),
      "2027-04-01"),
    step(
      "a-4", 0, .added(pledge("gone", "Tell us what happened", "health", "2027-05-31", nil)),
      "2027-04-01"),
    step(
      "a-4", 1, .updated(Progress(.did, words: "We send a letter each term")), "2027-04-02"),
  ]).actions

  static let proposals = ProposalRegister([
    (
      time("2026-11-01"),
      ProposalEvent(
        "p-1",
        .proposed(
          idea(
            .add(
              .init(
                name: "clubs", type: "select_one yes_no", label: "Do you go to a club?",
                easyRead: "Do you go to clubs?", after: "good")))))
    ),
    (time("2026-11-02"), ProposalEvent("p-1", .voted(.init(.youngPerson, agree: 7, disagree: 1)))),
    (
      time("2026-11-03"),
      ProposalEvent("p-1", .voted(.init(.parentCarer, agree: 3, disagree: 0, pass: 2)))
    ),
    (
      time("2026-11-04"),
      ProposalEvent("p-1", .decided(.init(.accept, because: "Most want it", version: "2026.2")))
    ),
    (
      time("2026-11-05"),
      ProposalEvent(
        "p-2",
        .proposed(idea(.reword(.init(name: "better", label: "What next?", was: "And then?")))))
    ),
    (
      time("2026-11-06"),
      ProposalEvent("p-3", .proposed(idea(.remove(name: "old", was: "=Is it old, or not?"))))
    ),
    (time("2026-11-07"), ProposalEvent("p-3", .decided(.init(.decline, because: "We need it.")))),
  ])

  static let checks = Checks([
    (
      time("2026-11-21"),
      ThemeCheck(
        sitting: "s1", theme: "wait-salt", read: "Waiting", questionnaires: ["youth-council"],
        waves: [Wave(term: day("2026-11-21"))], group: .youngPerson, size: 9, agree: 7, change: 1,
        takeOut: 1, newWords: [.init("Waiting and waiting", agree: 3), .init("Too long")],
        speaker: .supporter)
    ),
    (
      time("2026-11-21"),
      ThemeCheck(
        sitting: "s1", theme: nil, read: "", questionnaires: [], waves: [], group: .youngPerson,
        size: 0, missingWords: [.init("Ask the little ones too")], speaker: .own)
    ),
    (
      time("2026-11-22"),
      ThemeCheck(
        sitting: "s2", theme: "wait-salt", read: "Waiting", questionnaires: ["parent-carer"],
        waves: [], group: .parentCarer, size: 1, missing: 1, missingWords: [.init("The letters")])
    ),
    (
      time("2026-11-22"),
      ThemeCheck(
        sitting: "s3", theme: "clubs", read: "Clubs", questionnaires: [], waves: [],
        group: .parentCarer, size: 0)
    ),
  ]).all

  static func day(_ text: String) -> CivilDate {
    CivilDate(iso: text) ?? CivilDate(daysSince1970: 0)
  }

  static func time(_ date: String) -> Moment {
    Moment(seconds: day(date).daysSince1970 * 86_400 + 36_000)
  }

  private static func pledge(
    _ theme: String, _ said: String, _ agency: String, _ by: String, _ will: String?
  ) -> Pledge {
    Pledge(
      theme: theme, said: said, area: "health", agency: agency, owner: "SEND lead", by: day(by),
      will: will)
  }

  private static func step(
    _ action: String, _ seen: Int, _ change: ActionEvent.Change, _ date: String
  ) -> Action.Step {
    Action.Step(ActionEvent(action, seen: seen, change), at: time(date))
  }

  private static func idea(_ change: QuestionChange) -> Proposal.Idea {
    Proposal.Idea(
      questionnaire: "youth-council", version: "2026.1", change: change, group: .youngPerson,
      because: "Clubs matter to us")
  }
}
