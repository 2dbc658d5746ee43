import FoundationEssentials
import Study
import Survey
import Testing

@testable import Shell

@Suite struct `Sealing a study` {
  let sealed: SealedPlace
  var place: TemporaryStudy { sealed.place }
  private let bus = "themes \(exact) --format json"

  init() throws { sealed = try SealedPlace() }

  @Test func `lets everybody ask, and leaders alone read`() throws {
    sealed.ask("The bus is late.")
    let made = sealed.seal()
    #expect(made.status == 0 && made.transcript.contains("1 file sealed"))
    #expect(!made.transcript.contains(sealed.first))
    #expect(made.transcript.matches(of: /\d{5}( \d{5}){5}/).count == 2)
    let asked = sealed.ask("The taxi never comes.")
    #expect(asked.status == 0 && asked.transcript.contains("Your answers are saved."))
    let closed = place.run("themes")
    #expect(closed.status == 1 && closed.complaints.contains("2 responses are sealed"))
    for (leader, passphrase) in [("kl", sealed.first), ("mn", sealed.second)] {
      let open = sealed.open(leader, passphrase, [bus, "find taxi", "responses"])
      #expect(open.status == 0 && open.complaints.isEmpty, "\(open.transcript)")
      #expect(
        open.delivered.contains(#""respondents": 2"#)
          || open.delivered.contains(#""respondents":2"#))
      #expect(open.transcript.contains("The [taxi] never comes."))
      #expect(!open.transcript.contains(passphrase))
    }
    // What was opened was open in that prompt alone.
    #expect(place.run("themes").status == 1)
  }

  @Test func `refuses a wrong passphrase, a key in the study, and a single leader`() throws {
    let inside = place.run(
      "seal init --leader kl --key \(place.root)/kl.json --leader mn --key \(sealed.key("mn"))")
    #expect(inside.status == 1 && inside.complaints.contains("lies in the study"))
    #expect(place.run("seal init --leader kl --key \(sealed.key("kl"))").status == 64)
    let short = place.run(
      "seal init --leader kl --key \(sealed.key("kl")) --leader mn --key \(sealed.key("mn"))",
      typing: ["short", "short", "short"])
    #expect(short.status == 1 && short.complaints.contains("too short"))
    #expect(try !place.study.isSealed)
    sealed.seal()
    let wrong = sealed.open("kl", "not the passphrase", [])
    #expect(wrong.status == 1 && wrong.complaints.contains("passphrase is not the right one"))
    #expect(sealed.seal().status == 1)
  }

  @Test func `is over when its time is over`() throws {
    try sealed.sealQuickly()
    sealed.ask("The bus is late.")
    // Two lines and quit are left when the clock has gone on by half an hour.
    let ran = sealed.open(
      "kl", sealed.first, ["themes \(exact)", "themes"], waiting: [1: 1800, 0: 1800])
    #expect(ran.transcript.contains("Getting about"))
    #expect(ran.complaints.contains("The time is over, so the study is closed again."))
    #expect(ran.complaints.contains("One response is sealed"))
    let closed = sealed.open("kl", sealed.first, ["close", "themes"])
    #expect(closed.transcript.contains("The study is closed.") && closed.status == 0)
    #expect(closed.complaints.contains("One response is sealed"))
  }

  @Test func `for another leader loses nothing when a key is lost`() throws {
    try sealed.sealQuickly()
    sealed.ask("The bus is late.")
    // The key of kl is lost; mn adds op and removes kl.
    let third = "three cups on one shelf"
    let rotated = sealed.open(
      "mn", sealed.second,
      ["seal rotate --leader op --key \(sealed.key("op")) --remove kl", third, third, "seal show"])
    #expect(rotated.complaints.isEmpty, "\(rotated.transcript)")
    #expect(rotated.transcript.contains("Leaders now: mn, op."))
    #expect(rotated.transcript.contains("Sealed for them: 1 response."))
    let found = sealed.open("op", third, ["find bus"])
    #expect(found.transcript.contains("The [bus] is late."))
    let lost = sealed.open("kl", sealed.first, ["find bus"])
    #expect(!lost.transcript.contains("is late"))
    #expect(lost.complaints.contains("Nothing is sealed for this key any more."))
    let alone = sealed.open("mn", sealed.second, ["seal rotate --remove op"])
    #expect(alone.complaints.contains("fewer than 2 leaders"))
  }

  @Test func `gives codes that can be read aloud and meet no other`() throws {
    try sealed.sealQuickly()
    sealed.ask("The bus is late.")
    let found = sealed.open("kl", sealed.first, ["responses"])
    #expect(found.transcript.contains(/s-[2-9a-z]{4}-[2-9a-z]{4}/))
  }
}
