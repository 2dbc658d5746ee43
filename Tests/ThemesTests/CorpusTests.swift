import FoundationEssentials
import Forms
import Survey
import TestSupport
import Testing

@testable import Themes

@Suite struct `Matching against counts made elsewhere` {
  private static let folder = Corpora.folder("comments")

  @Test(.enabled(if: folder != nil, "there is no test material beside the project"))
  func `what is said of a theme mostly agrees with what the person felt`() throws {
    let folder = try #require(Self.folder)
    let entries = try JSONDecoder().decode(
      [String: [String]].self, from: Data(Corpora.bytes(folder + "/codebook.json")))
    let themes = entries.sorted { $0.key < $1.key }
      .map { Theme(code: $0.key, name: $0.key, words: $0.value) }
    let compiled = CompiledCodebook(Codebook(themes: themes))
    let comments = try CSVTable(parsing: Corpora.bytes(folder + "/train.csv"))
    let text = try #require(comments.header.firstIndex(of: "text"))
    let felt = try #require(comments.header.firstIndex(of: "sentiment"))
    var agree = 0
    var differ = 0
    var silent = 0
    for cells in comments.records.map(\.cells) {
      guard let sentiment = Double(cells[felt]), sentiment != 3 else { continue }
      for (_, matches) in compiled.matches(in: cells[text]) {
        switch Valence.together(matches.map(\.valence)) {
        case .positive: if sentiment < 3 { agree += 1 } else { differ += 1 }
        case .negative: if sentiment > 3 { agree += 1 } else { differ += 1 }
        case .mixed, .neutral, nil: silent += 1
        }
      }
    }
    print("Valence: \(agree) agree, \(differ) differ, \(silent) say nothing.")
    #expect(agree > 4 * differ)
    #expect(agree + differ > silent)
  }

  @Test(.enabled(if: folder != nil, "there is no test material beside the project"))
  func `every theme is found in exactly as many comments as Python finds`() throws {
    let folder = try #require(Self.folder)
    let entries = try JSONDecoder().decode(
      [String: [String]].self, from: Data(Corpora.bytes(folder + "/codebook.json")))
    let themes = entries.map { Theme(code: $0.key, name: $0.key, words: $0.value) }
    let comments = try CSVTable(parsing: Corpora.bytes(folder + "/train.csv"))
    let column = try #require(comments.header.firstIndex(of: "text"))
    let texts = comments.records.map { $0.cells[column] }
    #expect(texts.count == 3549)

    let compiled = CompiledCodebook(Codebook(themes: themes))
    #expect(compiled.unusable.isEmpty)
    var found = [Int](repeating: 0, count: themes.count)
    for text in texts {
      for (theme, _) in compiled.matches(in: text) { found[theme] += 1 }
    }
    let expected = try CSVTable(parsing: Corpora.bytes(folder + "/expected-counts.csv")).records
    #expect(expected.count == 34)
    for row in expected.map(\.cells) {
      let index = try #require(themes.firstIndex { $0.code == row[0] })
      #expect(found[index] == Int(row[1]), "\(row[0])")
    }
  }
}
