import FoundationEssentials
import Study
import Survey
import Testing

@testable import Shell

@Suite struct `Verbs on a sealed study` {
  let sealed: SealedPlace
  var place: TemporaryStudy { sealed.place }

  init() throws {
    sealed = try SealedPlace()
    try sealed.sealQuickly()
    place.run(
      "ask short --mode alone --wave 2026-pilot --code s-4f7k",
      typing: ["1", "The bus is late.", "1"])
  }

  @Test func `erase nothing while it is closed, and everything when it is open`() throws {
    let closed = place.run("erase s-4f7k --yes")
    #expect(closed.status == 1 && closed.complaints.contains("The study is sealed"))
    let open = sealed.open("kl", sealed.first, ["erase s-4f7k --yes"])
    #expect(open.complaints.isEmpty && open.status == 0, "\(open.transcript)")
    #expect(try place.study.sealCount().sealed == 0)
  }

  @Test func `withdraw a code while it is closed, and obey it once it is open`() throws {
    let closed = place.run("withdraw s-4f7k")
    #expect(closed.status == 0 && closed.complaints.contains("Make sure that the code is right."))
    let open = sealed.open("kl", sealed.first, ["themes"])
    #expect(open.transcript.contains("No response here may be counted"), "\(open.transcript)")
  }

  @Test func `say what to do for somebody who may not be safe, also while it is closed`() throws {
    let closed = place.run("concern raise s-4f7k")
    #expect(
      closed.status == 1 && closed.complaints.contains("the answers of s-4f7k cannot be read"))
    #expect(closed.transcript.contains("If somebody is in danger now, ring 999."))
    let open = sealed.open("kl", sealed.first, ["concern raise s-4f7k"])
    #expect(open.transcript.contains("A concern about s-4f7k is marked"))
  }

  @Test func `bring responses in while it is closed, and not twice`() throws {
    try place.write("respondent,better\ns-a,The bus is cold.\ns-b,A taxi.\n", to: "in.csv")
    let line = "import responses \(place.root)/in.csv --questionnaire short --wave 2026-pilot"
    #expect(place.run(line).transcript.contains("2 responses brought in."))
    let again = place.run(line)
    #expect(again.transcript.contains("0 responses brought in."))
    #expect(again.transcript.contains("2 responses had been brought in before."))
    let open = sealed.open("mn", sealed.second, ["find cold"])
    #expect(open.transcript.contains("The bus is [cold]."))
  }

  @Test func `hand over everything about one person when it is open`() throws {
    #expect(place.run("export person s-4f7k").status == 1)
    let open = sealed.open("kl", sealed.first, ["export person s-4f7k"])
    #expect(open.transcript.contains("The bus is late."))
  }
}
