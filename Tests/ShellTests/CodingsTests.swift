import FoundationEssentials
import Glibc
import Study
import Survey
import TestSupport
import Testing
import Themes

@testable import Shell

@Suite struct `The verb codings` {
  let place: TemporaryStudy

  init() throws { place = try TemporaryStudy.toCode() }

  private let header = "respondent,question,theme,coder\n"

  @Test func `brings in what people found, once`() throws {
    let csv = header + "a,better,bus,KL\na,better,wait,KL\nb,better,,KL\n"
    let ran = try place.bringIn(csv)
    #expect(ran.status == 0)
    #expect(ran.transcript.hasPrefix("2 answers coded by KL. To take this back, type: codings"))
    #expect(try place.coded == ["a better KL bus wait", "b better KL"])
    let again = try place.bringIn(csv)
    #expect(again.status == 0)
    #expect(again.transcript == "2 answers had been coded so before.\nNothing was added.\n")
    #expect(try place.study.codingLog().batches.count == 1)
  }

  @Test func `brings in nothing where a row does not fit, unless that is asked for`() throws {
    let csv = header + "a,better,bus,KL\nzz,better,bus,KL\na,better,buss,KL\na,mor,bus,KL\n"
    let ran = try place.bringIn(csv)
    #expect(ran.status == 1)
    for words in [
      "Line 3, column respondent: There is no response by “zz”",
      "Line 4, column theme: There is no theme “buss”. Did you mean bus?",
      "Line 5, column question: “a” gave no answer to “mor”. Did you mean more?",
      "3 rows could not be taken", "Nothing of the file was brought in.",
    ] { #expect(ran.complaints.contains(words), "\(words)") }
    #expect(try place.coded == [])
    let rest = try place.bringIn(csv, "--skip-unknown")
    #expect(rest.status == 0 && rest.transcript.contains("3 rows left out."))
    #expect(try place.coded == ["a better KL bus"])
    #expect(place.run("codings import /tmp/no-such-file.csv").status == 1)
  }

  @Test func `hands over suggestions until somebody has coded an answer`() throws {
    let before = place.run("codings export").delivered
    #expect(before.contains("a,better,bus,codebook,suggested,1,4,7,bus,negative,"))
    #expect(before.contains("a,better,wait,codebook,suggested,1,23,29,waited,negative,"))
    try place.bringIn(header + "a,better,heard,KL\nb,better,,MB\n")
    let after = place.run("codings export").delivered
    let rows = after.split(separator: "\r\n").map {
      $0.split(separator: ",").prefix(5).joined(separator: ",")
    }
    #expect(rows.filter { $0.hasPrefix("a,better") } == ["a,better,heard,KL,confirmed"])
    #expect(after.contains("b,better,,MB,confirmed,,,,,,"))
    #expect(after.contains("c,better,bus,codebook,suggested,1,"))
    let json = place.run("codings export --format json --wave w1").delivered
    #expect(json.contains("\"theme\": null,\n    \"coder\": \"MB\""))
    #expect(place.run("codings export --wave w9").status == 1)
  }

  @Test func `what was handed over can be brought in again, and adds nothing`() throws {
    try place.bringIn(
      "respondent,question,theme,coder,valence,start,end,memo\n"
        + "a,better,bus,KL,negative,4,7,- ask\na,better,wait,KL,,,,- ask\nd,more,heard,MB,,1,3,\n")
    let file = place.root + "/out.csv"
    #expect(place.run("codings export --out \(file)").status == 0)
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let ran = place.run("codings import \(file)")
    #expect(ran.status == 0 && ran.transcript.hasSuffix("Nothing was added.\n"))
    #expect(ran.transcript.contains("left out: nobody has confirmed what the program"))
    try place.write("mine", to: "mine.csv")
    #expect(place.run("codings export --out \(place.root)/mine.csv").status == 1)
  }

  @Test func `lists what was coded when, takes it back and brings it back`() throws {
    #expect(place.run("codings").transcript.hasPrefix("Nobody has coded anything yet."))
    #expect(place.run("codings undo").status == 1)
    try place.bringIn(header + "a,better,bus,KL\nb,better,,MB\n")
    let list = place.run("codings list").transcript.replacing("\n", with: " ")
    #expect(list.contains("import, Saturday 21 November 2026, 16:02 UTC, 2 answers by KL, MB."))
    #expect(list.contains("2 answers coded by people."))
    let undone = place.run("codings undo").transcript.replacing("\n", with: " ")
    #expect(
      undone.hasPrefix("Taken back: ") && undone.contains("To bring it back, type: codings undo "))
    #expect(try place.coded == [])
    #expect(
      place.run("codings").transcript.replacing("\n", with: " ").contains("by KL, MB, taken back."))
    let batches = try place.study.codingLog().batches
    let again = place.run("codings undo \(batches[0].id)")
    #expect(again.status == 1 && again.complaints.contains("codings undo \(batches[1].id)"))
    #expect(place.run("codings undo \(batches[1].id.dropLast(4))").status == 0)
    #expect(try place.coded.count == 2)
    #expect(place.run("codings undo x").complaints.contains("No batch begins with “x”."))
    #expect(place.run("codings undo 0").complaints.contains("More than one batch"))
  }

  @Test func `codings of answers that are gone are kept and count for nothing`() throws {
    try place.bringIn(header + "a,better,heard,KL\nb,better,heard,KL\n")
    let gone = try #require(
      try place.study.responses().responses.first { $0.respondent.code == "a" })
    try FileManager.default.removeItem(
      atPath: "\(place.root)/Responses/q/w1/\(gone.id).json")
    #expect(
      place.run("codings").transcript.replacing("\n", with: " ").contains(
        "1 answer of these is not in the study any more and counts for nothing."))
    let themes = place.run("themes \(exact)").transcript.replacing("\n", with: " ")
    #expect(themes.contains("Being heard. 2 of 3 people"))
    #expect(themes.contains("of these, 1 confirmed by a person"))
    #expect(!place.run("codings export").delivered.contains("\na,"))
  }

  @Test func `a torn file is told at every verb that reads it`() throws {
    try place.bringIn(header + "a,better,heard,KL\n")
    let id = try #require(try place.study.codingLog().batches.first?.id)
    let path = "Responses/.codings/\(id).jsonl"
    let text = try String(contentsOf: URL(filePath: place.root + "/" + path), encoding: .utf8)
    try place.write(text + "{\"decis", to: path)
    for verb in ["themes", "codings", "codings export", "who-said heard", "code --coder MB"] {
      let ran = place.run(verb)
      #expect(ran.status == 0 && ran.complaints.contains("was cut off"), "\(verb)")
    }
  }

  @Test func `says what was meant by a word that it does not know`() {
    let ran = place.run("codings imprt x")
    #expect(ran.status == 64 && ran.complaints.contains("Did you mean import?"))
    #expect(place.run("codings dance").complaints.contains("Type help codings"))
    #expect(place.run("help codings import").transcript.contains("USAGE: yousaid codings import"))
    #expect(place.run("help codings dance").status == 1)
  }

  @Test func `takes three and a half thousand answers and hands them over again`() throws {
    // Ten questions for each of 350 people, since a file a person is what takes time here.
    let questions = (0..<10).map { "q\($0)" }
    let rows = questions.map { "- {type: text, name: \($0), label: Well?}\n" }
    try place.write(
      "survey:\n\(rows.joined())settings:\n- {form_id: long}\n", to: "Questionnaires/long.yaml")
    let answers = (0..<350).map { person in
      "r\(person)," + questions.map { "The bus was late for \($0)." }.joined(separator: ",")
    }
    let table = (["respondent," + questions.joined(separator: ",")] + answers)
    try place.write(table.joined(separator: "\n"), to: "many.csv")
    let line = "import responses \(place.root)/many.csv --questionnaire long --wave w2"
    #expect(place.run(line).status == 0)
    let codings = (0..<3_500).map { "r\($0 / 10),q\($0 % 10),\($0 % 3 == 0 ? "" : "bus"),KL\n" }
    #expect(try place.bringIn(header + codings.joined()).status == 0)
    let export = place.run("codings export --wave w2").delivered
    let lines = export.split(separator: "\r\n").dropFirst()
    #expect(lines.count == 3_500 && lines.allSatisfy { $0.contains(",KL,confirmed,") })
    let again = try place.bringIn(header + codings.joined())
    #expect(again.transcript.hasSuffix("Nothing was added.\n"))
  }
}
