import Forms
import TestSupport
import Testing

@testable import Survey

@Suite struct `Taking out of a quote what could tell who it is` {
  @Test(arguments: [
    ("My name is Zylo and I like trains.", "My name is [name] and I like trains."),
    ("Mrs Oyelaran helps me.", "Mrs [name] helps me."),
    ("my son James's teacher left", "my son [name]'s teacher left"),
    ("He is called Kofi Annan-Smith.", "He is called [name]."),
    ("Sarah and Tom are nice", "[name] and [name] are nice"),
    ("Ring 01908 253169 or +44 7700 900123.", "Ring [phone number] or [phone number]."),
    ("Write to mum.x@example.org.uk please", "Write to [email address] please"),
    ("We live at MK9 3EJ", "We live at [postcode]"),
    ("Her number is 943 476 5919.", "Her number is [NHS number]."),
    ("She was born on 3rd May 2012.", "She was [date]."),
    ("born 03/05/2012", "born [date]"),
    ("see www.example.org/me", "see [web address]"),
    ("HTTPS://x or WWW.x or my-page.ORG.UK/a", "[web address] or [web address] or [web address]"),
    ("“Tom’s” bus… and O’Tom’s – café", "“[name]’s” bus… and O’Tom’s – café"),
    ("my son tom's teacher; TOM cried", "my son [name]'s teacher; [name] cried"),
    ("Mr J. Smith and Miss A Green left", "Mr [name] and Miss [name] left"),
    ("My name's zylo. I am 9.", "My name's [name]. I am 9."),
    ("Ring 0044 7700 900123 or +44 (0)1908 253169", "Ring [phone number] or [phone number]"),
    ("Birthday: May 3rd 2012, or 2012-05-03.", "[date], or [date]."),
    ("Her dob is 3.5.12; it is @zylo_9 there", "Her dob is [date]; it is [account] there"),
  ])
  func `names, numbers and addresses are named in brackets`(text: String, masked: String) {
    #expect(Mask().masked(text) == masked)
  }

  @Test func `what was found is said by its sort, in one order`() {
    let text = "Sarah, sarah@example.org, 01908 253169, MK9 3EJ, 943 476 5919, born 03/05/2012"
    #expect(
      Mask().details(in: text) == [
        .name, .phoneNumber, .emailAddress, .postcode, .nhsNumber, .date,
      ])
    #expect(Mask().details(in: "My number is 943 476 5918.") == [], "the last digit is wrong")
    #expect(Mask().details(in: "I like Science.").isEmpty)
  }

  @Test(arguments: [
    "May I go in May?", "Milton Keynes is far.", "I like Science and English and Art.",
    "My teacher is kind. My friend Monday comes.", "It took 18 months and 25,000 pounds.",
    "Will they listen? Grace period. Mark my words.", "The school is good. Nobody waited.",
    "We waited from 2019 to 2021 for an EHC plan.", "My son has autism. My daughter Has None.",
    "My name is on the list and I miss English.", "Year 10 was the best; Key Stage 3 was not.", "",
  ])
  func `ordinary words stay`(text: String) { #expect(Mask().masked(text) == text) }

  @Test(
    .enabled(if: Corpora.folder("comments") != nil, "there is no test material beside the project"))
  func `few real comments, which hold no names, are touched`() throws {
    let folder = try #require(Corpora.folder("comments"))
    let comments = try CSVTable(parsing: Corpora.bytes(folder + "/train.csv"))
    let column = try #require(comments.header.firstIndex(of: "text"))
    let rows = stride(from: 0, to: comments.records.count, by: 10)
    let texts = rows.map { comments.records[$0].cells[column] }
    let mask = Mask()
    let touched = texts.count { mask.masked($0) != $0 }
    print("Touched \(touched) of \(texts.count) comments.")
    #expect(texts.count == 355 && touched * 20 < texts.count)
  }

  @Test func `words are where the pattern for them says, in writing of any sort`() {
    let pattern = /[\p{L}][\p{L}'’\-]*/
    let pieces = [
      "a", "B", "Zz", "'", "’", "-", "–", "…", "“", " ", ".", "\r\n", "é", "e\u{301}", "\u{301}",
      "ß", "9", "_", "👩‍👧", "\u{200D}", "Ж", "‘", "\n",
    ]
    let mask = Mask()
    var chance = SplitMix(seed: 5)
    for _ in 0..<3_000 {
      let length = Int.random(in: 0...12, using: &chance)
      let few = Bool.random(using: &chance) ? 12 : pieces.count
      let text = (0..<length).map { _ in pieces[Int.random(in: 0..<few, using: &chance)] }.joined()
      #expect(mask.words(in: text) == text.matches(of: pattern).map(\.output), "\(text)")
    }
  }
}
