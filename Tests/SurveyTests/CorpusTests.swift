import FoundationEssentials
import Survey
import Testing

/// The folder of test material beside the project, where it is there.
private let corpora: String? = {
  let named = ProcessInfo.processInfo.environment["YOUSAID_CORPORA"]
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let folders = [named, "/\(root)/../shared/corpora"].compactMap(\.self)
  let found = folders.first { FileManager.default.fileExists(atPath: "\($0)/expressions") }
  if found == nil { print("Skipped: there is no folder of test material beside the project.") }
  return found
}()

@Suite(.enabled(if: corpora != nil, "There is no test material beside the project."))
struct `Expressions of other programs' tests` {
  @Test func `every one has the value that it has there`() throws {
    let file = "\(corpora ?? "")/expressions/cases.csv"
    let rows = try rows(of: String(contentsOfFile: file, encoding: .utf8)).dropFirst()
    #expect(rows.count >= 67)
    for row in rows {
      #expect(row.count == 3)
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

  private func rows(of text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).map { line in
      var fields = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"":
          isQuoted.toggle()
          if isQuoted, fields[fields.count - 1].last != nil { fields[fields.count - 1] += "\"" }
        case ",": isQuoted ? fields[fields.count - 1].append(",") : fields.append("")
        default: fields[fields.count - 1].append(character)
        }
      }
      return fields
    }
  }
}
