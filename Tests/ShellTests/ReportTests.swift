import FoundationEssentials
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `Reporting for a plan` {
  /// Two young people, of whom one shares, and a parent who shares.
  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy(withStarters: true)
    try place.write(
      "respondent,take_part,share_with_ehc,good,feel_safe,health_help,next_step\n"
        + "yc-aaaa,yes,yes,My dog,no,hard,A job in a cafe\nyc-bbbb,yes,no,Art,yes,easy,College\n"
        + "yc-cccc,yes,,Music,yes,easy,\nyc-dddd,no,,,,,\n",
      to: "young.csv")
    try place.write(
      "respondent,take_part,share_with_ehc,good,feel_safe\npc-aaaa,yes,yes,His teacher,yes\n",
      to: "parents.csv")
    for (file, form) in [("young", "youth-council"), ("parents", "parent-carer")] {
      place.run(
        "import responses \(place.root)/\(file).csv --questionnaire \(form) --wave 2026-autumn")
    }
    return place
  }

  @Test func `gives a person's own words, and a parent's apart`() throws {
    let ran = try study().run("report ehc yc-aaaa --parent pc-aaaa --name Sam")
    let text = ran.transcript.replacing("\n", with: " ")
    #expect(ran.status == 0, "\(ran.complaints)")
    #expect(text.contains("plan: Sam") || text.contains("plan of Sam"))
    #expect(text.contains("“My dog”") && text.contains("A job in a cafe"))
    #expect(text.contains("Health: a need was voiced"))
    #expect(text.contains("No. Parent or carer: Yes."))
    #expect(!text.contains("yc-aaaa") && !text.contains("Art"))
  }

  @Test func `keeps no name`() throws {
    let place = try study()
    place.run("report ehc yc-aaaa --name Zebedee --out \(place.root)/plan.html")
    let page = try String(contentsOf: URL(filePath: place.root + "/plan.html"), encoding: .utf8)
    #expect(page.contains("Zebedee"))
    let found = try Piped(running: place.root, line: "grep -rl Zebedee \"$0\"").output
    #expect(found == place.root + "/plan.html\n")
    let modes = try Piped(running: place.root, line: "stat -c %a \"$0/plan.html\"").output
    #expect(modes == "600\n")
  }

  @Test func `remembers no line with a name`() {
    for line in ["report ehc yc-1 --name Sam", "reprot ehc yc-1 --name=Sam", " report --name x"] {
      #expect(!CommandHistory.isKept(line))
    }
    for line in ["report ehc yc-1", "codebook rename a b --name \"A theme\"", "themes"] {
      #expect(CommandHistory.isKept(line))
    }
    let state = TemporaryName.next()
    var history = CommandHistory.open(Environment(["XDG_STATE_HOME": state]))
    history.add("report ehc yc-1 --name Sam")
    history.add("themes")
    #expect(history.lines == ["themes"])
  }

  @Test(arguments: [
    ("yc-bbbb", "did not agree"), ("yc-cccc", "was never asked"), ("yc-dddd", "not to take part"),
    ("yc-aaab", "Did you mean yc-aaaa?"), ("nobody", "Type responses to see the codes."),
    ("pc-aaaa", "not the code of a child"),
    ("yc-aaaa --parent yc-bbbb", "not the code of a parent"),
    ("yc-aaaa --parent pc-zzzz", "Nobody with the code"),
  ])
  func `says in a sentence why there is no report, and writes none`(
    _ words: String, _ sentence: String
  ) throws {
    let place = try study()
    let ran = place.run("report ehc \(words) --out \(place.root)/plan.txt")
    #expect(ran.status == 1 && ran.complaints.contains(sentence), "\(ran.complaints)")
    #expect(ran.complaints.contains("Nothing was written."))
    #expect(!FileManager.default.fileExists(atPath: place.root + "/plan.txt"))
  }

  @Test func `is of one person or of all`() throws {
    let place = try study()
    #expect(place.run("report ehc").status == 64)
    #expect(place.run("report ehc yc-aaaa --gaps").status == 64)
    #expect(place.run("report ehc --gaps --name Sam").status == 64)
    let gaps = place.run("report ehc --gaps \(exact)").transcript.replacing("\n", with: " ")
    #expect(gaps.contains("1 person agreed to share"))
    #expect(gaps.contains("voiced a health need, want an outcome for it: 0 of 1 person"))
    #expect(place.run("report ehc --gaps --format json \(exact)").delivered.contains("\"base\": 1"))
    let few = place.run("report ehc --gaps").transcript.replacing("\n", with: " ")
    #expect(few.contains("Fewer than 10 people agreed to share, so no figures are given."))
    #expect(!few.contains("of 1 person"))
  }

  @Test func `says so where there is nothing yet, and where a file is too large to be an answer`()
    throws
  {
    let place = try TemporaryStudy(withStarters: true)
    let empty = place.run("report ehc yc-aaaa")
    #expect(empty.status == 1 && empty.complaints.contains("There are no responses yet."))
    #expect(place.run("report ehc --gaps").complaints.contains("no responses yet"))
    let folder = place.root + "/Responses/my-views/w1"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let long = String(repeating: "word ", count: 2_000_000)
    try place.write(
      "{\"answers\":[{\"question\":\"like\",\"value\":\"\(long)\"}]}",
      to: "Responses/my-views/w1/0de73f9a-9ac2-46a4-bd4a-110919351cf3.json")
    let large = place.run("report ehc yc-aaaa")
    #expect(large.status == 1 && large.complaints.contains("it is larger than"))
  }

  @Test func `finds codes with Tab`() throws {
    let place = try study()
    let session = Session(
      console: ScriptedConsole(), environment: place.environment,
      now: { Moment(seconds: 0) })
    let vocabulary = Vocabulary(session)
    #expect(vocabulary.candidates(after: "report ", for: "e") == ["ehc"])
    #expect(vocabulary.candidates(after: "report ehc ", for: "yc-a") == ["yc-aaaa"])
    #expect(vocabulary.candidates(after: "report ehc yc-aaaa --parent ", for: "p") == ["pc-aaaa"])
  }
}
