import TestSupport
import Testing

@testable import Forms

@Suite struct `Agreeing with pyxform` {
  private static let folder = Corpora.folder("xlsform")

  @Test(.enabled(if: folder != nil, "the collection of forms is not here"))
  func `at least 74 of 78 forms get the same verdict`() throws {
    let folder = try #require(Self.folder)
    let table = try CSVTable(parsing: Corpora.bytes(folder + "/cases.csv"))
    #expect(table.header == ["case", "verdict", "source", "reason"])
    #expect(table.records.count == 78)
    var agreed = 0
    for record in table.records {
      let path = "\(folder)/\(record.cells[1])/\(record.cells[0]).yaml"
      let reading = try XLSForm.read(Corpora.bytes(path), file: record.cells[0])
      let verdict = reading.questionnaire == nil ? "reject" : "accept"
      if verdict == record.cells[1] {
        agreed += 1
      } else {
        print("\(record.cells.joined(separator: " | ")): \(reading.flaws)")
      }
    }
    #expect(agreed >= 74)
  }
}
