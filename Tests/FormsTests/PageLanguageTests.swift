import Survey
import Testing

@testable import Forms

@Suite struct `A page in a language` {
  private func asked(_ yaml: String) throws -> Questionnaire {
    try #require(Form(yaml).reading.questionnaire)
  }

  private func sheet(_ asked: Questionnaire, _ code: String) throws -> String {
    let language = try #require(asked.languages.first { $0.code == code })
    return PaperSheet(asked, language: language, phrases: try Sample.english()).html
  }

  private func bilingual(_ name: String, _ code: String, _ label: String) throws -> String {
    let asked = try asked(
      """
      survey:
      - {type: text, name: q, label::English (en): One?, label::\(name) (\(code)): "\(label)"}
      - {type: text, name: r, label::English (en): Only English?}
      settings:
      - {default_language: English (en), form_title: Title}
      """)
    return try sheet(asked, code)
  }

  @Test(arguments: [
    ("Arabic", "ar", "ما رأيك في المدرسة؟"), ("Urdu", "ur", "آپ کا دن کیسا تھا؟"),
    ("Farsi", "fa", "حال شما چطور است؟"), ("Hebrew", "he", "מה שלומך?"),
    ("Pashto", "ps", "تاسو څنګه یاست؟"), ("Kurdish Sorani", "ckb", "چۆنی؟"),
  ])
  func `runs from right to left where the language does`(name: String, code: String, label: String)
    throws
  {
    let page = try bilingual(name, code, label)
    #expect(page.contains("<html lang=\"\(code)\" dir=\"rtl\">"))
    #expect(page.contains("<h2>1. <span>\(label)</span></h2>"))
  }

  @Test(arguments: [("Polish", "pl", "Jak?"), ("Bengali", "bn", "তুমি কেমন আছ?")])
  func `runs from left to right otherwise`(name: String, code: String, label: String) throws {
    let page = try bilingual(name, code, label)
    #expect(page.contains("<html lang=\"\(code)\" dir=\"ltr\">"))
    #expect(page.contains("<span>\(label)</span>"))
  }

  @Test func `tells the language of words that are not translated`() throws {
    let page = try bilingual("Urdu", "ur", "کیا؟")
    #expect(page.contains("2. <span lang=\"en\" dir=\"ltr\">Only English?</span>"))
    #expect(page.contains("<h1 lang=\"en\" dir=\"ltr\">Title</h1>"))
    #expect(page.contains("<p lang=\"en\" dir=\"ltr\">Write your answer here.</p>"))
  }

  @Test func `calls Easy Read by the language that it is in`() throws {
    #expect(try bilingual("Easy Read", "en-x-easyread", "A?").contains("<html lang=\"en\" dir"))
  }

  @Test(arguments: [
    ("en-x-easyread", "en", false), ("pt-BR", "pt-br", false), ("ku-Arab", "ku-arab", true),
    ("ku", "ku", false), ("az-Latn", "az-latn", false), ("ur-PK", "ur-pk", true),
  ])
  func `is found by its tag`(code: String, tag: String, isRightToLeft: Bool) {
    let language = Language(name: "", code: code)
    #expect(language.pageTag == tag)
    #expect(language.isRightToLeft == isRightToLeft)
  }

  @Test(arguments: ["default", "English", "", "x-easyread", "e1"])
  func `has no tag where its name is not one`(code: String) {
    #expect(Language(name: "", code: code).pageTag == nil)
  }

  @Test func `without a name takes the one of the program's words`() throws {
    let page = try sheet(
      try asked("survey:\n- {type: text, name: q, label: One?}"), "default")
    #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("<h2>1. <span>One?</span></h2>"))
  }
}
