import Foundation
import Testing

@testable import Themes

@Suite struct `Matching against counts made elsewhere` {
  @Test(.enabled(if: Corpus.isThere, "no corpora beside the project or in YOUSAID_CORPORA"))
  func `every theme is found in exactly as many comments as Python finds`() throws {
    let comments = Corpus.folder.appending(path: "comments/train.csv")
    let book = Corpus.folder.appending(path: "comments/codebook.json")
    let counts = Corpus.folder.appending(path: "comments/expected-counts.csv")
    let entries = try JSONDecoder().decode([String: [String]].self, from: Data(contentsOf: book))
    let themes = entries.map { Theme(code: $0.key, name: $0.key, words: $0.value) }
    let rows = try Corpus.rows(comments)
    let column = try #require(rows.first?.firstIndex(of: "text"))
    let texts = rows.dropFirst().map { $0[column] }
    #expect(texts.count == 3549)

    let compiled = CompiledCodebook(Codebook(themes: themes))
    #expect(compiled.unusable.isEmpty)
    var found = [Int](repeating: 0, count: themes.count)
    for text in texts {
      for (theme, _) in compiled.matches(in: text) { found[theme] += 1 }
    }
    let expected = try Corpus.rows(counts).dropFirst()
    #expect(expected.count == 34)
    for row in expected {
      let index = try #require(themes.firstIndex { $0.code == row[0] })
      #expect(found[index] == Int(row[1]), "\(row[0])")
    }
  }
}
