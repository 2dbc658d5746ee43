import FoundationEssentials
import Survey
import Testing

@testable import Shell

@Suite struct `Looking at the questions beforehand` {
  private static let starters = ["youth-council", "my-views", "parent-carer", "parent-views"]

  @Test(arguments: starters)
  func `shows every question, its options and how to start`(id: String) throws {
    let place = try TemporaryStudy(withStarters: true)
    let ran = place.run("preview \(id)")
    #expect(ran.status == 0)
    let shown = ran.transcript.replacing("\n", with: " ")
    let asked = try Questionnaire.starter(id)
    for (question, _) in asked.questions where question.kind.isAsked {
      let label = question.label.text(in: asked.defaultLanguage.code, fallback: "") ?? "?"
      #expect(shown.contains(label))
    }
    #expect(ran.transcript.contains("\n1. Yes\n"))
    let hasOptions = asked.questions.contains {
      $0.question.kind.options != nil && $0.question.tags.consent.isEmpty
    }
    #expect(shown.contains("I do not want to say") == hasOptions)
    #expect(ran.transcript.hasSuffix("To start, type: ask \(id)\n"))
  }

  @Test func `shows a language by its code or name, and names those there are`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let easy = place.run("preview youth-council --language 'Easy Read'")
    #expect(easy.transcript.contains("We ask about the help you get."))
    #expect(easy.transcript.contains("ask youth-council --language en-x-easyread"))
    let missing = place.run("preview youth-council --language Klingon")
    #expect(missing.status == 1 && missing.complaints.contains("is not written in “Klingon”"))
    #expect(missing.complaints.contains("Easy Read (en-x-easyread)"))
    #expect(place.run("preview youth-councl").complaints.contains("Did you mean youth-council?"))
  }

  @Test func `hands a paper sheet over as a page`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let paper = place.run("preview youth-council --paper")
    #expect(paper.status == 0 && paper.delivered.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\""))
    #expect(paper.delivered.contains("class=\"box\"") && paper.delivered.contains("Code (not"))
    let screen = place.run("preview youth-council --format html")
    #expect(screen.delivered.contains("To start, type: ask youth-council"))
    #expect(!screen.delivered.contains("<span class=\"box\">"))
    #expect(place.run("preview youth-council --paper --format text").status == 64)
  }

  @Test func `writes to a file and never over another one`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let file = place.root + "/sheet.html"
    let written = place.run("preview youth-council --paper --to \(file)")
    #expect(written.status == 0 && written.transcript.contains("Open it in a browser."))
    #expect(written.delivered.isEmpty)
    let page = try String(contentsOf: URL(filePath: file), encoding: .utf8)
    #expect(page == place.run("preview youth-council --paper").delivered)
    #expect(place.run("preview youth-council --paper --to \(file)").status == 0)

    try place.write("mine", to: "sheet.html")
    let again = place.run("preview youth-council --paper --to \(file)")
    #expect(again.status == 1 && again.complaints.contains("is there already"))
    #expect(again.complaints.contains("Nothing that was saved before has changed."))
    #expect(try String(contentsOf: URL(filePath: file), encoding: .utf8) == "mine")
    for wrong in ["\(place.root)/no/sheet.html", place.root, "\(place.root)/", "''"] {
      #expect(place.run("preview youth-council --paper --to \(wrong)").status == 1)
    }
    let text = place.root + "/questions.txt"
    #expect(place.run("preview my-views --to \(text)").status == 0)
    #expect(try String(contentsOf: URL(filePath: text), encoding: .utf8).contains("1. Yes\n"))
  }

  @Test func `offers a page for a script that terminals show badly`() throws {
    let place = try TemporaryStudy(withStarters: true)
    try place.write(
      "survey:\n- {type: text, name: q, 'label::English (en)': How?, 'label::Urdu (ur)': کیسے؟}\n"
        + "settings:\n- {default_language: English (en)}\n",
      to: "Questionnaires/two.yaml")
    let shown = place.run("preview two --language ur").transcript.replacing("\n", with: " ")
    #expect(shown.contains("کیسے؟"))
    #expect(shown.contains("preview two --language ur --format html --to two-ur.html"))
    #expect(!place.run("preview two").transcript.contains("Many terminals"))
    let page = place.run("preview two --language ur --paper").delivered
    #expect(page.contains("<html lang=\"ur\" dir=\"rtl\">"))
    #expect(page.contains("<p lang=\"en\" dir=\"ltr\">Write your answer here.</p>"))
  }
}
