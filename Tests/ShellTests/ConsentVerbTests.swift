import FoundationEssentials
import Study
import Survey
import TestSupport
import Testing

@Suite struct `Consent and withdrawal` {
  /// A study in which several people agreed to be quoted, with one code whose words can be told.
  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    try place.write(
      """
      survey:
      - {type: select_one yes_no, name: quote, label: Quote?, consent: quote}
      - {type: text, name: better, label: What would be better?}
      choices:
      - {list_name: yes_no, name: 'yes', label: 'Yes'}
      - {list_name: yes_no, name: 'no', label: 'No'}
      settings:
      - {form_id: q, group: young-person, retention_months: '12'}
      """, to: "Questionnaires/q.yaml")
    try place.write(
      """
      name: Small
      version: '1'
      themes:
      - {code: bus, name: Getting to school, words: [bus, minibus]}
      """, to: "Questionnaires/codebook.yaml")
    var rows = "respondent,quote,better\nyc-9zzz,yes,The minibus smells of bananas.\n"
    for number in 1...8 { rows += "yc-\(number)aaa,yes,The bus number \(number) is late.\n" }
    try place.write(rows, to: "in.csv")
    #expect(
      place.run("import responses \(place.root)/in.csv --questionnaire q --wave w1").status == 0)
    return place
  }

  /// The lines by which words can come out.
  private let ways = [
    "themes --quotes 9", "themes --format json", "who-said bus", "who-said bus --format csv",
    "show bus", "find minibus", "codings export", "statements list --status hidden",
    "statements list", "show yc-9zzz", "responses",
  ]

  private func plain(_ text: String) -> String {
    text.replacing(/[0-9a-f]{8}-[0-9a-f-]{27}/, with: "ID").replacing(
      /st-[a-z0-9]{4}/, with: "st-CODE"
    )
    .replacing(/\/tmp\/yousaid-test-[A-Z0-9-]+/, with: "STUDY")
  }

  @Test func `are shown, changed and taken back, and nothing is overwritten`() throws {
    let place = try study()
    var text = ""
    for line in [
      "consent yc-9zzz",
      "consent yc-9zzz --part quote --answer no --given-by parent --how written",
      "withdraw yc-9zzz --given-by self --how shown", "withdraw yc-9zzz", "consent yc-9zzz",
      "show yc-9zzz", "withdraw yc-9zzz --undo", "consent yc-9zzz", "withdraw yc-9zzz --undo",
    ] {
      text += "> \(line)\n" + place.run(line).transcript
    }
    try expectGolden(plain(text), "consent.txt")
  }

  @Test func `take words out of every figure and list at once, also with a warm cache`() throws {
    let place = try study()
    let id = try #require(
      try place.study.responses().responses.first { $0.respondent.code == "yc-9zzz" }?.id)
    #expect(place.run("statements add --response \(id) --question better").status == 0)
    for way in ways { place.run(way) }
    let before = place.run("themes --quotes 9 \(exact)").transcript
    #expect(before.contains("bananas") && before.contains("9 of 9"))
    place.run("consent yc-9zzz --part quote --answer no --given-by self --how said")
    let after = place.run("themes --quotes 9 \(exact)").transcript
    #expect(!after.contains("bananas") && after.contains("9 of 9"))
    #expect(!place.run("statements list").transcript.contains("bananas"))
    place.run("withdraw yc-9zzz")
    for way in ways { #expect(!place.run(way).transcript.contains("banana"), "\(way)") }
    #expect(place.run("themes \(exact)").transcript.contains("8 of 8"))
    place.run("withdraw yc-9zzz --undo")
    #expect(place.run("who-said bus").transcript.contains("bananas"))
    #expect(!place.run("themes --quotes 9 \(exact)").transcript.contains("bananas"))
  }

  @Test(arguments: [
    ("consent yc-9zzy", "Did you mean yc-9zzz?"), ("withdraw nosuch", "Nothing is held under"),
    ("erase yc-9zzy --yes", "Did you mean yc-9zzz?"),
    ("export person yc-9zzy", "Did you mean yc-9zzz?"),
    ("concern show yc-9zzy", "Did you mean yc-9zzz?"),
    ("concern resolve yc-9zzz --because no", "There is no concern about"),
    ("consent yc-9zzz --part qoute --answer no", "Did you mean quote?"),
    ("consent 'Sam Brown'", "cannot be a respondent's code"),
    ("withdraw yc-9zzz --undo", "is not withdrawn"),
    ("erase yc-9zzz", "Nothing was erased. In a script, add --yes."),
  ])
  func `say what is wrong in a sentence, and nothing is changed`(line: String, words: String) throws
  {
    let place = try study()
    let ran = place.run(line)
    #expect(ran.status == 1 && ran.complaints.contains(words), "\(ran.complaints)")
    #expect(try place.study.responses().responses.count == 9)
    #expect(!FileManager.default.fileExists(atPath: place.root + "/Responses/.consents"))
  }

  @Test(arguments: [
    "consent yc-9zzz --part quote", "consent yc-9zzz --answer no", "consent yc-9zzz --how said",
    "consent yc-9zzz --part quote --answer perhaps", "erase", "erase yc-9zzz --list", "export",
  ])
  func `are not guessed at where something is left out`(line: String) throws {
    let place = try study()
    let status = place.run(line).status
    #expect(status == 64 || line == "export")
  }

  @Test(arguments: [("withdraw yc-9zzz", "consents"), ("erase yc-9zzz --yes", "erasing")])
  func `tell in words where the disk cannot be written to`(line: String, kind: String) throws {
    let place = try study()
    try place.write("in the way", to: "Responses/.\(kind)")
    let ran = place.run(line)
    #expect(ran.status == 1 && ran.complaints.contains("could not be made"))
    #expect(ran.complaints.contains("Nothing that was saved before has changed."))
    #expect(place.run("themes \(exact)").transcript.contains("9 of 9"))
  }

  @Test func `are obeyed by responses that come on standard input`() throws {
    let place = try study()
    let response = try #require(
      try place.study.responses().responses.first { $0.respondent.code == "yc-9zzz" })
    let line = String(decoding: try ResponseFile.bytes(of: response), as: UTF8.self)
      .replacing("\n", with: " ")
    #expect(place.run("themes --partial -", typing: [line]).delivered.contains("yc-9zzz"))
    place.run("withdraw yc-9zzz")
    let ran = place.run("themes --partial -", typing: [line])
    #expect(ran.status == 0 && !ran.delivered.contains("yc-9zzz"))
  }

  @Test func `what is erased is gone for good, and what is left says no more than how much`() throws
  {
    let place = try study()
    try place.bringIn("respondent,question,theme,coder\nyc-9zzz,better,bus,KL\n")
    place.run("consent yc-9zzz --part quote --answer no --given-by self --how said")
    place.run("settings yc-9zzz voice on")
    place.run("themes")
    var text = ""
    for (line, typed) in [
      ("export person yc-9zzz", []), ("erase yc-9zzz", ["no"]), ("erase yc-9zzz", ["erase"]),
      ("erase --list", []), ("erase yc-9zzz", []),
    ] {
      text += "> \(line)\n" + place.run(line, typing: typed).transcript
    }
    try expectGolden(plain(text), "erase.txt")
    for file in ["in.csv", "codings.csv"] {
      try FileManager.default.removeItem(atPath: place.root + "/" + file)
    }
    let left = try Piped(
      running: "/bin/sh", line: "grep -rlE 'yc-9zzz|banana' '\(place.root)' || true")
    #expect(left.output == "")
    #expect(place.run("themes \(exact)").transcript.contains("8 of 8"))
  }

  @Test func `one person gets all that is held, also as JSON and as a file`() throws {
    let place = try study()
    let json = place.run("export person yc-9zzz --format json").delivered
    let read = try Members.names(of: json)
    #expect(
      read == [
        "codings", "consents", "drafts", "format", "preferences", "respondents", "responses",
        "statements",
      ])
    let file = place.root + "/person.txt"
    #expect(place.run("export person yc-9zzz --out \(file)").status == 0)
    #expect(try String(contentsOf: URL(filePath: file), encoding: .utf8).contains("bananas"))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(place.run("export person yc-9zzz --out \(file) --format json").status == 1)
  }

  @Test func `what was kept long enough is listed, and removed on a word`() throws {
    let place = try study()
    #expect(place.run("expire").transcript.contains("Nothing is due."))
    let path = place.root + "/Responses/q/w1"
    for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted().prefix(2) {
      let file = path + "/" + name
      let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
      try Data(text.replacing("\"2026-", with: "\"2025-").utf8).write(to: URL(filePath: file))
    }
    let listed = place.run("expire --list")
    #expect(listed.transcript.contains("q, wave w1: 2 responses due, the oldest of"))
    #expect(place.run("expire").status == 1)
    #expect(try place.study.responses().responses.count == 9)
    #expect(place.run("expire", typing: ["expire"]).transcript.contains("2 responses"))
    #expect(try place.study.responses().responses.count == 7)
    let list = place.run("erase --list").transcript.replacing("\n", with: " ")
    #expect(list.contains("after the time it is kept for"))
  }
}

/// The names of the members of an object, without a reader of JSON of our own.
private enum Members {
  static func names(of json: String) throws -> [String] {
    struct Name: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
    struct Names: Decodable {
      let names: [String]
      init(from decoder: any Decoder) throws {
        names = try decoder.container(keyedBy: Name.self).allKeys.map(\.stringValue).sorted()
      }
    }
    return try JSONDecoder().decode(Names.self, from: Data(json.utf8)).names
  }
}
