import Survey
import TestSupport
import Testing

@testable import Reports

@Suite struct `A person's own part of a plan` {
  private func text(_ report: EHCReport) -> String { TextFormat().text(of: report.document) }

  /// What stands before the parent's part.
  private func own(_ report: EHCReport) -> String {
    String(text(report).split(separator: "What my parent or carer says")[0])
  }

  @Test func `is as recorded in every format`() throws {
    let report = PlanExample.report()
    let document = report.document
    try expectGolden(TextFormat().text(of: document), "ehc.txt")
    try expectGolden(MarkdownFormat().text(of: document), "ehc.md")
    try expectGolden(HTMLFormat().text(of: document), "ehc.html")
    try expectGolden(WordFormat(version: [1, 23, 1]).text(of: document), "ehc-word.json")
    try expectGolden(report.json.text, "ehc.json")
    try expectGolden(report.csv.text, "ehc.csv")
  }

  @Test func `stands in the first person only where the words are their own`() {
    let report = PlanExample.report()
    #expect(text(report).contains("What I like and am good at\n\n“Trains.”"))
    #expect(text(report).contains("How to talk with the person\n\n“Shows a card"))
    #expect(!text(report).contains("In my own words"))
    let own = [Example.text("like", "Trains.", .own)]
    #expect(text(PlanExample.report([PlanExample.voice(own)])).contains("In my own words"))
    #expect(text(report).contains("“Shows a card when it is too much.”, in words that a supporter"))
    let helped = [Example.text("like", "Likes trains.", .supporter)]
    let other = text(PlanExample.report([PlanExample.voice(helped)], parent: nil))
    #expect(other.contains("None of this is in the person's own words"))
    #expect(!other.contains(" I ") && !other.contains("My views for") && !other.contains("my own"))
    var unsure = helped[0]
    unsure.words = nil
    let translated = PlanExample.voice([unsure], mode: .interpreted)
    #expect(text(PlanExample.report([translated])).contains("“Likes trains.”, through an inter"))
  }

  @Test func `keeps the parent's views apart, and shows where they differ`() {
    let report = PlanExample.report()
    #expect(!own(report).contains("Speech therapy.") && !own(report).contains("I do not."))
    #expect(text(report).contains("Do you feel safe at school? Me: No. Parent or carer: Yes."))
    #expect(text(report).contains("side by side above: What matters to you?; What is to change"))
    let same = text(PlanExample.report(parent: [Example.one("safe", "no")]))
    #expect(same.contains("they do not differ") && !same.contains("Parent or carer: No."))
    #expect(!text(PlanExample.report(parent: nil)).lowercased().contains("parent or carer"))
    let mine = PlanExample.voice([Example.text("seen", "Mum worries more.", .own)])
    #expect(text(PlanExample.report([mine], parent: nil)).contains("“Mum worries more.”, Me, ask"))
  }

  @Test func `never ties a name to a code`() {
    let named = PlanExample.report()
    for output in [text(named), named.json.text, named.csv.text] {
      #expect(!output.contains("yc-1") && !output.contains("pc-1"))
    }
    #expect(text(PlanExample.report(name: nil)).contains("My views for my EHC plan: yc-1"))
  }

  @Test func `holds nothing of provision, of what has no place, or of what was not said`() {
    let report = PlanExample.report()
    for output in [text(report), report.json.text, report.csv.text] {
      for words in ["A taxi.", "Blue.", "do not want", "want-to-say", "“nothing”", "share this"] {
        #expect(!output.contains(words))
      }
    }
    #expect(text(report).contains("1 answer about provision or placement (sections F to I) left"))
    #expect(text(report).contains("1 question left without an answer"))
  }

  @Test func `names what is to be talked about in the review`() {
    #expect(
      PlanExample.report().points == [
        "Health: a need was voiced (it stands above), and no outcome is wanted for it yet. What would be "
          + "better?",
        "Hope 2, still to be said: what would be different by the end of this phase, and the next "
          + "step.",
      ])
    let answered =
      PlanExample.child + [
        PlanExample.hope(2, "about", ["body"]), PlanExample.hope(2, "different", "I feel well."),
        PlanExample.hope(2, "step", "See a doctor."),
      ]
    #expect(PlanExample.report([PlanExample.voice(answered)]).points.isEmpty)
  }

  @Test func `looks at Preparing for Adulthood from Year 9`() {
    #expect(!text(PlanExample.report(year: 8)).contains("Preparing for Adulthood"))
    let ninth = text(PlanExample.report(year: 9))
    #expect(ninth.contains("Further education and work: What goes well at school?; Hope 1"))
    #expect(ninth.contains("Living as independently as possible: Nothing was said yet."))
    #expect(!ninth.contains("The school year was not given"))
    #expect(text(PlanExample.report(year: nil)).contains("The school year was not given"))
  }

  @Test func `is made of the newest return, and says when that is old`() {
    let old = PlanExample.voice([Example.text("like", "Dolls.", .own)], day: "2025-05-01")
    #expect(!text(PlanExample.report([old, PlanExample.voice()])).contains("Dolls."))
    #expect(!text(PlanExample.report()).contains("more than a year back"))
    #expect(text(PlanExample.report([old])).contains("“My views” lies more than a year back."))
  }

  @Test func `says in which language the words are`() {
    let page = HTMLFormat().text(of: PlanExample.report().document)
    #expect(page.contains("<blockquote lang=\"pl\" dir=\"ltr\">\n<p>“Trains.”</p>"))
    #expect(page.contains("<dd lang=\"pl\" dir=\"ltr\">“To drive a train.”</dd>"))
  }

  @Test func `of nothing is still a report`() {
    let empty = PlanExample.report([PlanExample.voice([])], parent: [])
    #expect(text(empty).contains("There is nothing in the person's own words yet."))
    #expect(!text(empty).contains("What I hope for"))
  }
}
