import Coproduction
import Reports
import Study
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `Whether everything is ready` {
  private static let now = Moment(seconds: 1_795_276_931)
  private static let decisions = [
    "lawful-basis", "controller", "privacy-contact", "retention", "disclosure",
  ]

  /// Everything as it should be.
  private static let good = Condition(
    screen: Screen(columns: 80, rows: 24, isInteractive: true, allowsColour: true),
    isDumb: false, locale: "en_GB.UTF-8", hasSound: true, hasVoice: true,
    languagesWithoutVoice: [], hasPandoc: true, folder: "/home/kl/study/Responses",
    promises: .success(disk(system: "ext4")), openToOthers: [], now: now,
    newest: Moment(seconds: now.seconds - 86_400), partnership: settings(checked: "2026-11-01"),
    likelyNames: [], withoutRetention: [], isSealed: true, hasPassphrase: true, flawedFiles: [],
    drafts: (0, nil), problems: [])

  /// Nothing as it should be.
  private static let bad = Condition(
    screen: Screen(columns: 30, rows: 10, isInteractive: true), isDumb: true, locale: "C",
    hasSound: false, hasVoice: false, languagesWithoutVoice: [], hasPandoc: false,
    folder: "/home/kl/study/Responses",
    promises: .success(disk(system: "ext4", freeBytes: 20_000_000)),
    openToOthers: ["/home/kl/study/Responses"], now: now,
    newest: Moment(seconds: now.seconds + 86_400), partnership: Partnership(),
    likelyNames: ["Sarah Brown"], withoutRetention: ["youth-council"], isSealed: false,
    hasPassphrase: false, flawedFiles: ["youth-council.yaml"],
    drafts: (2, Moment(seconds: now.seconds - 864_000)), problems: ["x", "y"])

  private static func disk(
    system: String?, hasLinks: Bool = true, keepsModes: Bool = true,
    hasExclusiveCreation: Bool = true, tellsCaseApart: Bool = true,
    freeBytes: Int = 50_000_000_000
  ) -> FolderPromises {
    FolderPromises(
      system: system, hasLinks: hasLinks, keepsModes: keepsModes,
      hasExclusiveCreation: hasExclusiveCreation, tellsCaseApart: tellsCaseApart,
      freeBytes: freeBytes)
  }

  private static func settings(checked: String) -> Partnership {
    Partnership(
      name: "Somewhere", safeguardingSteps: ["Tell your lead."],
      contacts: [
        Contact(name: "The lead", reach: "01234 567890", checked: CivilDate(iso: checked))
      ],
      decisions: decisions.map { Partnership.Decision(name: $0, text: "decided") })
  }

  private func text(_ condition: Condition) -> String {
    condition.signs.map(\.line).joined(separator: "\n") + "\n"
  }

  @Test func `is said in one line for each thing`() throws {
    try expectGolden(text(Self.good), "doctor-good.txt")
    try expectGolden(text(Self.bad), "doctor-bad.txt")
    try expectGolden(Doctor.json(Self.bad.signs).text, "doctor-bad.json")
    #expect(Self.good.signs.allSatisfy { $0.state == .fine })
    #expect(Self.good.signs.map(\.subject) == Self.bad.signs.map(\.subject))
  }

  @Test func `says in words what a disk cannot promise`() throws {
    var lines: [String] = []
    for disk in [
      Self.disk(system: "vfat", hasLinks: false, keepsModes: false, tellsCaseApart: false),
      Self.disk(system: "exfat", hasLinks: false, keepsModes: false, tellsCaseApart: false),
      Self.disk(system: "nfs4"), Self.disk(system: "fuse.sshfs", hasLinks: false),
      Self.disk(system: "ext4", tellsCaseApart: false),
      Self.disk(system: nil, hasExclusiveCreation: false),
      Self.disk(system: "xfs", freeBytes: 300_000_000),
    ] {
      var condition = Self.good
      condition.promises = .success(disk)
      lines += [condition.disk, condition.space, condition.privacy].map(\.line) + [""]
    }
    var condition = Self.good
    condition.promises = .failure(StoreFault(.create, "/gone", .system(30)))
    lines += [condition.disk, condition.space].map(\.line)
    try expectGolden(lines.joined(separator: "\n") + "\n", "doctor-disks.txt")
  }

  @Test func `contacts have to be checked every six months`() {
    var condition = Self.good
    condition.partnership = Self.settings(checked: "2026-05-01")
    #expect(condition.safety.state == .toDo && condition.safety.words.contains("The lead"))
    condition.partnership?.contacts[0].reach = ""
    #expect(condition.safety.words.hasPrefix("nobody can be reached."))
    condition.partnership = nil
    #expect(condition.safety.state == .toDo && condition.decisions.state == .toDo)
  }

  @Test func `a clock that stands still is told`() {
    var condition = Self.good
    condition.now = Moment(seconds: 0)
    #expect(condition.signs.first { $0.subject == "Clock" }?.state == .toDo)
  }

  @Test func `looks at a real study and changes nothing`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let ran = place.run("doctor")
    #expect(ran.status == 1)
    let text = ran.transcript.replacing("\n", with: " ")
    #expect(text.contains("To do. Decisions: the controllers have not decided lawful-basis"))
    #expect(text.contains("Private: only this account can open the responses."))
    #expect(text.contains("Names: the settings hold none that looks like that of a person."))
    #expect(text.contains("Questionnaires: every one of them can be asked."))
    let json = place.run("doctor --format json")
    #expect(json.status == 1 && json.delivered.contains(#""subject": "Terminal""#))
    try place.write("survey: [", to: "Questionnaires/broken.yaml")
    #expect(place.run("doctor").transcript.contains("broken.yaml"))
  }
}
