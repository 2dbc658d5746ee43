import Markup
import Survey
import Testing

@testable import Forms

@Suite struct `A page with hostile words` {
  private func pages(_ label: String) throws -> [String] {
    let wording = Wording(["en": label])
    let english = Language(name: "English", code: "en")
    let choices = [Choice(name: "a", label: wording)]
    let questions: [Item] = [
      .question(Question(name: "n", kind: .note, label: wording)),
      .question(Question(name: "t", kind: .text, label: wording, hint: wording, guidance: wording)),
      .question(Question(name: "c", kind: .chooseOne(.init(.list("l"))), label: wording)),
      .question(
        Question(
          name: "r", kind: .text, label: wording,
          relevant: try Expression(parsing: "${c} = 'a'"))),
    ]
    let asked = Questionnaire(
      id: "q", title: wording, languages: [english],
      items: [.section(Section(name: "s", label: wording, items: questions))],
      lists: ["l": choices],
      glossary: Glossary([Glossary.Entry(word: label, meaning: wording)]))
    let phrases = try Sample.english()
    return [
      PaperSheet(asked, language: english, phrases: phrases).html,
      ScreenPage(asked, language: english, phrases: phrases, start: label).html,
    ]
  }

  /// Every tag of a page, without what stands between them.
  private func tags(_ page: String) -> [Substring] {
    page.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "\" onclick=\"x\" '",
    "&lt;b&gt; &amp; &#60;", "]]><!-- --", "</title></head>", "${t}<b>", "🙂👩‍👩‍👧‍👦 é́́",
    "\u{202E}gnp.exe", "a\u{0}b\u{1B}[31m\u{9B}c", "{words}{answer}",
  ])
  func `has the same tags as one with plain words`(label: String) throws {
    for (page, plain) in zip(try pages(label), try pages("plain")) {
      #expect(tags(page) == tags(plain))
      #expect(!page.unicodeScalars.contains { "\u{0}\u{1B}\u{9B}".unicodeScalars.contains($0) })
    }
  }

  @Test func `shows each sign for itself`() throws {
    let page = try #require(try pages("<b> & \"c\" 'd'").first)
    #expect(page.contains("<h1>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</h1>"))
  }

  @Test func `keeps right-to-left and joined signs whole`() throws {
    let words = "👩‍👩‍👧‍👦 کیسا \u{202E}abc"
    for page in try pages(words) { #expect(page.contains("<span>\(words)</span>")) }
    #expect(PageStyle.css.contains("span { unicode-bidi: isolate; }"))
  }

  @Test func `holds 5,000 letters without a space, and lines of their own`() throws {
    let long = String(repeating: "ab", count: 2_500)
    for page in try pages(long) { #expect(page.contains("<h1>\(long)</h1>")) }
    #expect(PageStyle.css.contains("overflow-wrap: anywhere"))
    for page in try pages("one\ntwo\r\nthree") {
      #expect(page.contains("<h1>one\ntwo\nthree</h1>"))
    }
  }

  @Test func `keeps values in quotes in their attribute`() {
    var text = ""
    HTML.tag("p", ["class": "a\" onclick='b' <&>"], [.text("x")]).write(to: &text)
    #expect(
      text == "<p class=\"a&quot; onclick=&#39;b&#39; &lt;&amp;&gt;\">x</p>\n")
  }
}
