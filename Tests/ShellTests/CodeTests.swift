import Study
import Survey
import TestSupport
import Testing
import Themes

@testable import Shell

@Suite struct `The verb code` {
  let place: TemporaryStudy

  init() throws { place = try TemporaryStudy.toCode() }

  private func code(_ options: String = "", _ lines: String...) -> TemporaryStudy.Ran {
    place.run("code --coder KL \(options)", typing: lines)
  }

  @Test func `shows an answer whole with what is suggested and why, and says what was recorded`()
    throws
  {
    let ran = code("", "1 bad, heard", "2", "stop")
    #expect(ran.status == 0)
    try expectGolden(ran.transcript, "code.txt")
    let decisions = try place.study.codingLog().decisions
    #expect(decisions.map(\.themes.count) == [2, 1])
    #expect(decisions.allSatisfy { $0.coder == "KL" && $0.time == Moment(seconds: 1_795_276_931) })
  }

  @Test func `nothing decides nothing, and neither does a slip`() throws {
    let ran = code("", "", "4", "al", "good", "stop")
    #expect(ran.transcript.contains("Nothing was recorded. Type what"))
    #expect(ran.transcript.contains("There is no suggestion 4."))
    #expect(ran.transcript.contains("Did you mean all?"))
    #expect(try place.coded == [])
    #expect(
      ran.transcript.contains("0 answers coded in this sitting. 2 answers not looked at yet."))
  }

  @Test func `shows the least sure first, and nobody the same answer twice`() throws {
    #expect(code("", "all", "stop").transcript.contains("Answer 1 of 2."))
    #expect(try place.coded == ["c better KL bus wait heard"])
    #expect(code("", "none", "").transcript.contains("Answer 1 of 1."))
    #expect(code().transcript.hasPrefix("There is no answer left with several suggestions"))
    let again = code("--again", "wait", "stop").transcript
    #expect(again.contains("You found: Getting to school (bad); Waiting; Being heard (bad)."))
    #expect(try place.coded == ["a better KL", "c better KL wait"])
  }

  @Test func `takes the last decision back and shows its answer again`() throws {
    let ran = code("", "undo", "all", "undo", "none", "all", "undo", "stop")
    #expect(ran.transcript.contains("Nothing was recorded in this sitting yet."))
    #expect(ran.transcript.contains("There are no more answers."))
    #expect(try place.coded == ["c better KL"])
    #expect(ran.transcript.contains("1 answer coded in this sitting. 1 answer not looked at yet."))
  }

  @Test func `keeps a memo with the decision, and says where it goes otherwise`() throws {
    let ran = code("", "memo Ask her again", "skip", "memo Two things", "all", "")
    #expect(ran.transcript.contains("The memo was not kept"))
    #expect(ran.transcript.contains("With your memo."))
    #expect(try place.study.codingLog().decisions.map(\.memo) == ["Two things"])
  }

  @Test func `leaves an answer for another time, and lists themes, help and the answer again`()
    throws
  {
    let ran = code("--uncoded", "themes", "what", "again", "skip", "skip", "heard", "")
    #expect(ran.transcript.contains("bus: Getting to school."))
    #expect(ran.transcript.split(separator: "Enter alone decides nothing.").count == 3)
    #expect(ran.transcript.split(separator: "Answer 1 of 3.").count == 3)
    #expect(try place.coded == ["d more KL heard"])
  }

  @Test func `an answer cannot be taken for what the program says`() {
    let ran = code("--uncoded", "skip", "stop")
    #expect(ran.transcript.contains("  ”\n  Suggested:\n  1. Nothing\n"))
    #expect(ran.transcript.contains("\nNothing is suggested.\n"))
  }

  @Test func `a blind sample shows neither suggestions nor what others found`() throws {
    try place.bringIn("respondent,question,theme,coder\na,better,bus,MB\n")
    let ran = code("--blind spring --sample 3", "heard", "none", "1", "none", "")
    #expect(
      !ran.transcript.contains("Suggested:\n1. Getting") && !ran.transcript.contains("found:"))
    #expect(ran.transcript.contains("Nothing is suggested for this answer, so a number says"))
    let mine = try place.study.codingLog().decisions.filter { $0.coder == "KL" }
    #expect(mine.count == 3 && mine.allSatisfy { $0.sample == "spring" })
    #expect(code("--blind spring --sample 3").transcript.hasPrefix("You have coded all"))
    place.run("code --coder MB --blind spring --sample 3", typing: ["none", "none", "none"])
    let theirs = try place.study.codingLog().decisions.filter { $0.sample == "spring" }
    #expect(Set(theirs.map(\.place)).count == 3 && theirs.count == 6)
  }

  @Test func `agreement is told for a blind sample, and where people differ`() throws {
    place.run(
      "code --coder KL --blind spring --sample 9", typing: Array(repeating: "bus", count: 9))
    place.run(
      "code --coder MB --blind spring --sample 9", typing: Array(repeating: "none", count: 9))
    let ran = place.run("codings agreement --sample spring")
    #expect(ran.complaints.isEmpty)
    #expect(ran.transcript.contains("Getting to school. Found"))
    #expect(ran.transcript.replacing("\n", with: " ").contains("found by KL, not by MB"))
    let json = place.run("codings agreement --theme wait --format json").delivered
    #expect(json.contains("\"coders\": [\n    \"KL\",\n    \"MB\"\n  ],\n  \"themes\": []"))
    #expect(place.run("codings agreement").complaints.contains("name a blind sample"))
    let other = place.run("codings agreement --sample autumn")
    #expect(other.status == 1 && other.complaints.contains("There are: spring."))
  }

  @Test func `what others found is shown where the reading is not blind`() throws {
    try place.bringIn("respondent,question,theme,coder,valence\na,better,wait,MB,negative\n")
    let ran = code("--theme wait", "skip", "skip")
    #expect(ran.transcript.contains("MB found: Waiting (bad)."))
    #expect(ran.transcript.contains("0 answers coded in this sitting."))
    #expect(code("--sample 2 --seed 7", "skip", "skip").transcript.contains("Answer 2 of 2."))
  }

  @Test func `takes no names, machines or contradictions`() {
    for line in [
      "code --coder \"Kim Long\"", "code --coder machine", "code --coder \"\"",
      "code --coder KL --blind \"a b\"", "code --coder KL --theme nosuch",
    ] {
      let ran = place.run(line)
      #expect(ran.status == 1 && !ran.complaints.isEmpty, "\(line)")
    }
    for line in [
      "code", "code --coder KL --unsure --uncoded", "code --coder KL --sample 0",
      "code --coder KL --seed 3", "code --coder KL --blind x --theme bus",
    ] { #expect(place.run(line).status == 64, "\(line)") }
  }

  @Test func `the same person is one coder however they write it`() throws {
    _ = code("", "all", "stop")
    place.run("code --coder kl", typing: ["all"])
    #expect(try Set(place.study.codingLog().decisions.map(\.coder)) == ["KL"])
  }

  @Test func `codings by people count in themes, and the trace tells who`() throws {
    _ = code("", "2", "all", "")
    let themes = place.run("themes \(exact)").transcript.replacing("\n", with: " ")
    #expect(themes.contains("Answers that a person has coded: 2."))
    #expect(
      themes.contains(
        "Getting to school. 2 of 4 people, 50%, likely between 15% and 85%; of these, 1 confirmed by a person."
      ))
    let json = place.run("themes --format json \(exact)").delivered
    #expect(json.contains("\"confirmed\": 1,\n      \"suggested\": 1,"))
    let trace = place.run("who-said bus --by group").transcript.replacing("\n", with: " ")
    #expect(
      trace.contains("confirmed by KL on Saturday 21 November 2026, 16:02 UTC: “bus” at 4 to 7."))
    #expect(trace.contains("suggested now by the codebook: “taxi” at 4 to 8, found by taxi."))
    #expect(trace.contains("group: young people"))
    #expect(place.run("show bus").delivered == place.run("who-said bus").delivered)
    #expect(place.run("who-said --uncoded").transcript.contains("Żółw"))
    #expect(place.run("who-said --none").transcript.contains("I do not want to say"))
    for line in ["who-said", "who-said bus --none", "who-said --none --by group"] {
      #expect(place.run(line).status == 64, "\(line)")
    }
    #expect(place.run("who-said nosuch").status == 1)
  }
}
