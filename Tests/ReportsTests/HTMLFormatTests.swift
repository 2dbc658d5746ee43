import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct `A report as a page` {
  /// A document with every block, and these words in every place that words can stand.
  private func document(_ words: String) -> Document {
    let share = Chart.Mark(words, percent: 40, range: 20...60)
    let charts: [Chart.Shape] = [
      .intervals([.init(words, [share]), .init(words, [share, share])]),
      .scales([
        .init(bad: [.init(words, percent: 30)], between: [], good: [.init(words, percent: 1)])
      ]),
      .slopes([.init(words, from: 1, to: 20, isShown: false)], from: words, to: words),
    ]
    return Document(
      title: words, banner: words,
      blocks: [
        .heading(level: 4, words), .paragraph(words), .list([words, words]),
        .definitions([.init(words, words, language: words)]), .note(words),
        .quote(words, attribution: words, language: "pl"), .quote(words),
        .heading(level: 1, words),
      ]
        + charts.map { shape in
          .table(
            Table(
              caption: words, columns: [.init(words), .init(words, isNumeric: true)],
              rows: [.init([words, words])], chart: Chart(shape, words: words)))
        })
  }

  /// The elements of a page with the names of their attributes, as a reader finds them.
  private func elements(_ page: String) -> [String] {
    page.split(separator: "<").dropFirst().map { piece in
      String(piece.prefix { $0 != ">" }).replacing(#/"[^"]*"/#, with: "")
    }
  }

  @Test(arguments: [
    "</p><script>alert(1)</script>", "\" onclick=\"a()\" x='", "]]></style><img src=x onerror=a()>",
    "&lt;b&gt; &amp; &#60;", "{{name}}", "a\u{0}b\u{1B}[31m\u{202E}c\u{2028}d",
  ])
  func `has the same elements and attributes whatever the words are`(_ words: String) {
    let page = HTMLFormat().text(of: document(words))
    let harmless = elements(HTMLFormat().text(of: document("kind words")))
    #expect(elements(page) == harmless)
    #expect(harmless.count > 100)
    #expect(!page.unicodeScalars.contains { "\u{0}\u{1B}\u{202E}".unicodeScalars.contains($0) })
  }

  @Test func `needs nothing but itself and allows nothing else`() throws {
    let page = HTMLFormat().text(of: document("kind words"))
    #expect(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"))
    for sign in ["<script", " src=", " href=", "url(", "@import", " style=", "http"] {
      #expect(!page.replacing("http-equiv", with: "").contains(sign), "\(sign)")
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-gb\" dir=\"ltr\">"))
  }

  @Test func `is shown in the style that it allows`() throws {
    let ran = try Piped(
      running: "sha256sum", line: "sha256sum", input: Array(ReportStyle.css.utf8))
    let digits = Array(ran.output.prefix(64))
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
    #expect(ReportStyle.hash == "sha256-\(Data(bytes).base64EncodedString())")
    #expect(!ReportStyle.css.contains(where: { "<>&\"'".contains($0) }))
  }

  @Test func `has headings that never skip a level, and one of the first`() {
    let page = HTMLFormat().text(of: document("kind words"))
    let levels = page.split(separator: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
    #expect(levels == [1, 2, 2])
  }

  @Test func `has tables that can be read out, and the figures of each chart beside it`() {
    let page = HTMLFormat().text(of: document("kind words"))
    #expect(page.contains("<caption id=\"table-1\">kind words</caption>"))
    #expect(page.contains("<th scope=\"col\" class=\"number\">"))
    #expect(page.contains("<th scope=\"row\">kind words</th>"))
    #expect(page.contains("role=\"img\" aria-labelledby=\"chart-2-title chart-2-words\""))
    #expect(page.contains("<desc id=\"chart-3-words\">kind words</desc>"))
    #expect(page.split(separator: "<svg").count == page.split(separator: "<table").count)
  }

  @Test func `says where words are in another language`() {
    let page = HTMLFormat().text(of: document("kind words"))
    #expect(page.contains("<blockquote lang=\"pl\" dir=\"ltr\">"))
    #expect(page.split(separator: "lang=\"pl\"").count == 2)
    var urdu = document("w")
    urdu.language = "ur"
    #expect(HTMLFormat().text(of: urdu).contains("<html lang=\"ur\" dir=\"rtl\">"))
  }
}
