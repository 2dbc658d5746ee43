import Glibc
import Survey
import Testing

@testable import Forms

@Suite struct `Files that nobody should trust` {
  @Test func `anchors and aliases are refused`() {
    #expect(
      Form("survey: &a\n- {type: note, label: x}").faults.first?.problem.contains("anchor") == true)
    #expect(Form("survey: &a [x]\nchoices: *a").tells(FileProblem.anchor(line: nil)))
  }

  @Test func `a bomb of aliases as keys is refused at once`() {
    var text = "a0: &a0 x\n"
    for level in 1...60 {
      text += "a\(level): &a\(level) {? *a\(level - 1) : *a\(level - 1), b: *a\(level - 1)}\n"
    }
    let clock = ContinuousClock()
    let time = clock.measure { #expect(Form(text).tells(FileProblem.anchor(line: nil))) }
    #expect(time < .seconds(1))
  }

  @Test func `an ampersand or an asterisk in words is no anchor`() {
    #expect(
      Form("survey:\n- {type: note, name: n, label: 'Tom & Jerry *ever*'}").reading.flaws.isEmpty)
  }

  @Test func `two documents, double keys, wrong bytes and empty files are refused`() {
    #expect(!Form("survey: []\n---\nsurvey: []").faults.isEmpty)
    #expect(
      Form("survey:\n- {type: note, type: text}").faults.first?.problem.contains("“type”") == true)
    #expect(Form("").tells(FileProblem.empty))
    #expect(Form("just words").tells(FileProblem.noMap))
    let reading = XLSForm.read([0x73, 0xFF, 0xFE], file: "f")
    #expect(reading.flaws == [Flaw(FileProblem.notUTF8, at: Place(file: "f"))])
  }

  @Test func `what is no row or no cell is told with its line`() {
    #expect(Form("survey:\n- just words").tells(FileProblem.rowIsNoMap(line: 2), row: 2))
    #expect(
      Form("survey:\n- {type: text, name: [a], label: A}")
        .tells(FileProblem.cellIsNoText(column: "name", line: 2), row: 2))
  }

  @Test func `more than a mebibyte or 2,000 rows is refused`() {
    #expect(Form("# " + String(repeating: "x", count: 1 << 20)).tells(FileProblem.tooLarge))
    #expect(Form(String(repeating: "[]", count: 20_001)).tells(FileProblem.tooIntricate))
    let rows = String(repeating: "- {type: note, label: x}\n", count: 2001)
    #expect(Form("survey:\n" + rows).tells(FileProblem.tooManyRows(2001)))
  }

  @Test(arguments: ["- a\n", "? a\n", "[a,\n", "a:\n", ",", ":"])
  func `more lines, commas and colons than anybody writes are refused at once`(piece: String) {
    let text = String(repeating: piece, count: 120_001)
    #expect(Form("survey:\n" + text).faults.first?.problem.hasPrefix("The file ") == true)
    #expect(
      Form("# " + String(repeating: "\n,:", count: 40_001)).tells(FileProblem.tooManyMarks))
  }

  @Test func `more than 40,000 cells are refused`() {
    let keys = (0..<40_000).map { "_k\($0): x\n" }.joined()
    #expect(Form(keys + "survey: []").tells(FileProblem.tooManyCells))
    let rows = String(repeating: "- a\n", count: 100_000)
    #expect(Form("survey:\n" + rows).tells(FileProblem.tooManyRows(100_000)))
  }

  @Test func `of more flaws than anybody reads the serious ones stay`() {
    let warnings = (0..<300).map {
      Flaw(file: "f", row: $0, problem: "", advice: "", isWarning: true)
    }
    let serious = Flaw(file: "f", problem: "It is wrong.", advice: "")
    let told = (warnings + [serious]).shortened(in: "f")
    #expect(told.count == 201)
    #expect(told.first == serious)
    #expect(told.last?.problem == "There are 101 more flaws.")
    #expect(told.last?.isWarning == false)
    #expect(Array(warnings.prefix(200)).shortened(in: "f").count == 200)
  }

  @Test(arguments: HostileFile.allCases) fileprivate func `no file takes long`(file: HostileFile) {
    let text = file.text
    let start = computed
    let form = Form(text)
    let time = computed - start
    print("\(file): \(time) seconds")
    #expect(form.reading.questionnaire == nil)
    #expect((1...201).contains(form.reading.flaws.count))
    #expect(time < 10, "an unoptimised build; optimised it must stay under a second")
  }
}

/// How long this thread has computed, in seconds; what else the computer does is not counted.
private var computed: Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Files made to keep the reader busy.
private enum HostileFile: CaseIterable {
  case deepLists, deepGroups, openReferences, unknownReferences, manyHeaders, longExpression
  case longParameters, unknownTypes, unknownLists, longChain

  /// What the file holds.
  var text: String {
    switch self {
    case .deepLists: String(repeating: "[", count: 900_000)
    case .deepGroups: "survey:\n" + rows(1999) { _ in "{type: begin group, name: g}" }
    case .openReferences: note("label", String(repeating: "${", count: 400_000))
    case .unknownReferences: note("label", (0..<90_000).map { "${a\($0)}" }.joined())
    case .manyHeaders:
      "survey:\n- {" + (0..<60_000).map { "lbel\($0): x" }.joined(separator: ", ") + "}"
    case .longExpression: note("relevant", String(repeating: "(", count: 900_000))
    case .longParameters:
      "survey:\n- {type: range, name: n, label: x, parameters: '"
        + String(repeating: "a=b ", count: 200_000) + "'}"
    case .unknownTypes: "survey:\n" + rows(1999) { "{type: selectt_onne \($0), name: n\($0)}" }
    case .unknownLists:
      "survey:\n" + rows(1999) { "{type: select_one l\($0)x, name: n\($0), label: x}" }
        + "choices:\n" + rows(1999) { "{list_name: l\($0), name: c, label: x}" }
    case .longChain:
      "survey:\n" + rows(1999) { "{type: calculate, name: c\($0), calculation: '${c\($0 + 1)}'}" }
    }
  }

  private func note(_ column: String, _ text: String) -> String {
    "survey:\n- {type: note, name: n, label: x, hint: y, \(column == "label" ? "guidance_hint" : column): '\(text)'}"
  }

  private func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (0..<count).map { "- \(row($0))\n" }.joined()
  }
}
