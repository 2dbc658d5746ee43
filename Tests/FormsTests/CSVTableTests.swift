import Testing

@testable import Forms

@Suite struct `Reading a table` {
  private func table(_ text: String) throws -> CSVTable { try CSVTable(parsing: Array(text.utf8)) }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every end of line is an end of line`(end: String) throws {
    let table = try table(["a,b", "1,2", "3,4", ""].joined(separator: end))
    #expect(table.header == ["a", "b"])
    #expect(table.records.map(\.cells) == [["1", "2"], ["3", "4"]])
    #expect(table.records.map(\.line) == [2, 3])
  }

  @Test func `quotation marks keep commas, lines and doubled marks`() throws {
    let table = try table("a,b\n\"x, y\",\"one\ntwo\"\n\"say \"\"hi\"\"\",\"\"\n")
    #expect(table.records.map(\.cells) == [["x, y", "one\ntwo"], ["say \"hi\"", ""]])
    #expect(table.records.map(\.line) == [2, 4])
  }

  @Test func `a byte order mark, blank lines and a missing last line end make no difference`()
    throws
  {
    let table = try table("\u{FEFF}a,b\n\n1,\n\n")
    #expect(table.header == ["a", "b"])
    #expect(table.records == [.init(line: 3, cells: ["1", ""])])
    #expect(try self.table("a\n1").records.map(\.cells) == [["1"]])
  }

  @Test func `semicolons and tabs separate where the header has them`() throws {
    #expect(try table("a;b\n1,5;2").records.first?.cells == ["1,5", "2"])
    #expect(try table("a\tb\n1;5\t2").records.first?.cells == ["1;5", "2"])
    #expect(try table("a,b;c\n1,2").header == ["a", "b;c"])
  }

  @Test func `an open quotation mark says its line`() {
    let fault = #expect(throws: CSVTable.Fault.self) { try table("a\n1\n\"two\nthree") }
    #expect(fault?.line == 3)
  }

  @Test func `words after a closing mark, wrong bytes and nothing at all are faults`() {
    #expect(throws: CSVTable.Fault.self) { try table("a\n\"x\"y") }
    #expect(throws: CSVTable.Fault.self) { try table("") }
    let fault = #expect(throws: CSVTable.Fault.self) {
      try CSVTable(parsing: Array("a\nb\n".utf8) + [0xFF])
    }
    #expect(fault?.line == 3)
  }

  @Test func `whatever is written is read back`() throws {
    let cells = ["", "a", ",", "\"", "a\"b", "\n", "\r\n", "é", " x ", ";", "\t"]
    let line = cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    let header = cells.indices.map { "c\($0)" }.joined(separator: ",")
    #expect(try table(header + "\n" + line + "\n").records.first?.cells == cells)
  }

  @Test func `ten megabytes take little time`() throws {
    let row = "yc-4f7k,sometimes,\"I waited so long, really.\",teacher friend,12\n"
    let text = "respondent,listened,better,helped,age\n" + String(repeating: row, count: 150_000)
    let bytes = Array(text.utf8)
    let clock = ContinuousClock()
    var count = 0
    let time = try clock.measure { count = try CSVTable(parsing: bytes).records.count }
    #expect(count == 150_000)
    print("\(bytes.count) bytes: \(time)")
    #expect(time < .seconds(20), "an unoptimised build; optimised it must stay under a second")
  }
}
