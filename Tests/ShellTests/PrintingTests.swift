import FoundationEssentials
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `Handing reports over` {
  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy(withStarters: true)
    try place.write(
      "respondent,take_part,listened,better\na1,yes,no,The bus\na2,yes,yes,The taxi was late\n",
      to: "in.csv")
    place.run("import responses \(place.root)/in.csv --questionnaire youth-council --wave w1")
    return place
  }

  private func file(_ name: String, of place: TemporaryStudy) throws -> String {
    try String(contentsOf: URL(filePath: "\(place.root)/\(name)"), encoding: .utf8)
  }

  @Test(arguments: [
    "themes", "themes --by listened", "compare listened \(exact)", "who-said friends", "find bus",
    "show a1", "codebook check", "codings agreement",
  ])
  func `every report is a page too`(_ verb: String) throws {
    let page = try study().run("\(verb) --format html").delivered
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
  }

  @Test func `the name of the file says in which form, unless that is said`() throws {
    let place = try study()
    for (name, start) in [
      ("a.html", "<!DOCTYPE"), ("a.md", "# Themes"), ("a.txt", "Themes\n"), ("a.json", "{\n"),
      ("a.csv", "theme,"), ("report", "Themes\n"),
    ] {
      let ran = place.run("themes --out \(place.root)/\(name)")
      #expect(ran.status == 0 && ran.transcript.contains("is written."))
      #expect(try file(name, of: place).hasPrefix(start), "\(name)")
    }
    place.run("themes --format csv --out \(place.root)/b.txt")
    #expect(try file("b.txt", of: place).hasPrefix("theme,"))
  }

  @Test func `nothing is overwritten, and nothing half written`() throws {
    let place = try study()
    place.run("themes --out \(place.root)/a.html \(exact)")
    let before = try file("a.html", of: place)
    let again = place.run("themes --by listened --out \(place.root)/a.html \(exact)")
    #expect(again.status == 1 && again.complaints.contains("is there already"))
    #expect(try file("a.html", of: place) == before)
    let nowhere = place.run("themes --out \(place.root)/nosuch/a.html")
    #expect(nowhere.status == 1 && nowhere.complaints.contains("“\(place.root)/nosuch/a.html”"))
    let left = try FileManager.default.contentsOfDirectory(atPath: place.root)
    #expect(!left.contains { $0.hasPrefix(".new-") })
  }

  @Test func `a Word file needs a name, and pandoc`() throws {
    let place = try study()
    #expect(place.run("themes --format docx").status == 64)
    #expect(place.run("themes --styles x.docx").status == 64)
    let ran = place.run("themes --out \(place.root)/a.docx")
    #expect(ran.status == 1 && ran.complaints.contains("apt install pandoc"))
    #expect(ran.complaints.contains("--format html"))
    #expect(!FileManager.default.fileExists(atPath: place.root + "/a.docx"))
  }

  /// A program that takes the place of pandoc, and a session that finds no other.
  private func run(_ line: String, in place: TemporaryStudy, pandoc script: String) throws
    -> TemporaryStudy.Ran
  {
    let folder = place.root + "/bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try place.write("#!/bin/sh\n\(script)\n", to: "bin/pandoc")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder + "/pandoc")
    let console = ScriptedConsole([], screen: Screen(columns: 80))
    var session = Session(
      console: console, environment: Environment(["YOUSAID_STUDY": place.root, "PATH": folder]),
      now: { Moment(seconds: 0) })
    let status = Interpreter.run(try CommandWords.split(line), in: &session)
    return TemporaryStudy.Ran(status: status, console: console)
  }

  /// Answers as pandoc does, and hands the tree back in place of a Word file.
  private let echo =
    "case $1 in --from=markdown) echo '{\"pandoc-api-version\":[1,99]}';; *) echo \"$@\"; cat;; esac"

  @Test func `pandoc gets the version of the tree that it asks for, and no words of anybody`()
    throws
  {
    let place = try study()
    try place.write("PK", to: "council.docx")
    let line = "themes --out \(place.root)/a.docx --styles \(place.root)/council.docx"
    let ran = try run(line, in: place, pandoc: echo)
    #expect(ran.status == 0, "\(ran.complaints)")
    let made = try file("a.docx", of: place)
    let arguments = "--from=json --to=docx --output=- --reference-doc=\(place.root)/council.docx\n"
    #expect(made.hasPrefix(arguments + "{\n  \"pandoc-api-version\": [\n    1,\n    99\n  ],"))
  }

  @Test func `what goes wrong with pandoc is told, and nothing is written`() throws {
    let place = try study()
    try place.write("no archive", to: "council.docx")
    for (script, option, words) in [
      ("exit 64", "", "ended with status 64"), ("echo '{}'", "", "not known here"),
      (echo, "--styles \(place.root)/council.docx", "is no Word file"),
      (echo, "--styles \(place.root)/nosuch.docx", "could not be read"),
    ] {
      let ran = try run("themes --out \(place.root)/a.docx \(option)", in: place, pandoc: script)
      #expect(ran.status == 1 && ran.complaints.contains(words), "\(ran.complaints)")
      #expect(!FileManager.default.fileExists(atPath: place.root + "/a.docx"))
    }
  }
}
