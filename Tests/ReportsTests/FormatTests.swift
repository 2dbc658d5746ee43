import Foundation
import Testing

@testable import Reports

@Suite struct `Writing documents down` {
  @Test func `text leaves the breaking of lines to whoever shows it`() {
    let title =
      "Some words and incomprehensibilities that go on beyond the edge of any screen there is"
    #expect(TextFormat().text(of: Document(title: title)) == title + "\n")
  }

  @Test func `a row without sentences names its columns`() {
    let table = Table(caption: "C", columns: [.init("Who"), .init("Age", isNumeric: true)])
    #expect(table.sentences(.init(["Ana", "12"])) == "Ana. Age: 12.")
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\u{9B}b", "a\u{FFFD}b"), (" a\r\n\tb ", "a b"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("👩‍👧 ok", "👩‍👧 ok"),
  ])
  func `signs that steer a terminal are shown as unshowable`(_ text: String, _ line: String) {
    #expect(text.onOneLine == line)
  }

  @Test(arguments: [
    ("# no", "\\# no"), ("1. no", "1\\. no"), ("- no", "\\- no"), ("a-b. 1.5", "a-b. 1.5"),
    ("<b>|x|</b>", "\\<b\\>\\|x\\|\\</b\\>"), ("[a](http://b)", "\\[a\\](http\\://b)"),
    ("www.x.y", "www\\.x.y"), ("*a_b*", "\\*a\\_b\\*"), ("\\", "\\\\"), ("a\nb", "a b"),
    ("x^2^", "x\\^2\\^"),
  ])
  func `Markdown takes every sign as itself`(_ text: String, _ escaped: String) {
    #expect(MarkdownFormat().escaped(text) == escaped)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\ta", "'\ta"),
    ("\ra", "\"'\ra\""), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"),
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a=b", "a=b"),
    ("\r\n=x", "\"'\r\n=x\""),
  ])
  func `CSV holds words and never formulas`(_ text: String, _ field: String) {
    #expect(CSV(columns: ["c"], rows: [[.text(text)]]).text == "c\r\n\(field)\r\n")
  }

  @Test func `CSV writes numbers as they are`() {
    let csv = CSV(columns: ["a", "b", "c"], rows: [[.number(-1.5), .number(nil), .number(25)]])
    #expect(csv.text == "a,b,c\r\n-1.5,,25\r\n")
  }

  @Test func `JSON escapes what it must and can be read back`() throws {
    let words = "a\"b\\c\n\t\r\u{1B}\u{9B}\u{2028}é👩‍👧"
    let json: JSON = ["words": .string(words), "list": .array([]), "none": .null]
    #expect(json.text.hasPrefix("{\n  \"words\": \"a\\\"b\\\\c\\n\\t\\r\\u001b\\u009b\\u2028é👩‍👧\","))
    let read = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any]
    #expect(read?["words"] as? String == words)
  }

  @Test func `JSON keeps members in order and numbers plain`() {
    let json: JSON = [
      "b": .number(25), "a": .number(0.00001), "c": .array([.integer(1), .bool(true)]),
    ]
    #expect(
      json.text == "{\n  \"b\": 25,\n  \"a\": 0.00001,\n  \"c\": [\n    1,\n    true\n  ]\n}\n")
  }

  @Test(arguments: [
    (0.0, "0%"), (0.2, "less than 1%"), (25, "25%"), (99.4, "99%"), (99.7, "over 99%"),
    (100, "100%"),
  ])
  func `whole per cent never hide somebody`(_ number: Double, _ words: String) {
    #expect(number.wholePercent == words)
  }
}
