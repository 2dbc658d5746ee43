import Forms
import Survey
import TestSupport
import Testing

@Suite struct `Expressions of other programs' tests` {
  private static let folder = Corpora.folder("expressions")

  @Test(.enabled(if: folder != nil, "there is no test material beside the project"))
  func `every one has the value that it has there`() throws {
    let folder = try #require(Self.folder)
    let table = try CSVTable(parsing: Corpora.bytes(folder + "/cases.csv"))
    #expect(table.records.count >= 67 && table.header.count == 3)
    for row in table.records.map(\.cells) {
      let value = try Expression(parsing: row[0])
        .value(in: EmptyScope(now: Moment(seconds: 1_795_277_000)))
      switch row[1] {
      case "boolean": #expect(String(value.asTruth) == row[2], "\(row[0])")
      case "number":
        let wanted = Double(row[2]) ?? .nan
        let isSame = value.asNumber == wanted || value.asNumber.isNaN && wanted.isNaN
        #expect(isSame, "\(row[0]) gave \(value.asNumber)")
      default: #expect(value.asText == row[2], "\(row[0])")
      }
    }
  }
}
