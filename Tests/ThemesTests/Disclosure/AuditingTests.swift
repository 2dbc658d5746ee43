import FoundationEssentials
import Survey
import Testing

@testable import Themes

/// What small studies give out, held against what Tests/Oracles/disclosure.py found nothing wrong with.
@Suite struct `Auditing what is given out` {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Fixtures"

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: URL(filePath: folder + "/" + name), encoding: .utf8)
  }

  /// A build without optimisation looks at one study in forty.
  private static var step: Int {
    #if DEBUG
      40
    #else
      1
    #endif
  }

  @Test func `small studies give out exactly what was audited`() throws {
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      let lines = try (0..<2000).map { try RandomStudy(seed: UInt64($0)).patterns() + "\n" }
      try Data(lines.joined().utf8).write(to: URL(filePath: Self.folder + "/disclosure.txt"))
    }
    let lines = try Self.text("disclosure.txt").split(separator: "\n")
    #expect(lines.count == 2000)
    for seed in stride(from: 0, to: lines.count, by: Self.step) {
      #expect(try RandomStudy(seed: UInt64(seed)).patterns() == lines[seed], "seed \(seed)")
    }
  }

  @Test func `the audit is of these very studies and found nothing known too well`() throws {
    struct Audit: Decodable {
      let studies: Int
      let hidden: Int
      let known: Int
      let digest: String
    }
    let bytes = Data(try Self.text("disclosure-audit.json").utf8)
    let audit = try JSONDecoder().decode(Audit.self, from: bytes)
    #expect(audit.studies == 2000 && audit.hidden > 10_000 && audit.known == 0)
    #expect(audit.digest == String(SplitMix.seed(of: try Self.text("disclosure.txt"))))
  }
}
