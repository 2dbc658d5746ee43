import FoundationEssentials
import Study
import Survey
import TestSupport
import Testing

@testable import Shell

@Suite struct `Going on with a sealed response` {
  let sealed: SealedPlace
  var place: TemporaryStudy { sealed.place }
  private let passphrase = "blue kettles never whistle"

  init() throws {
    sealed = try SealedPlace()
    try sealed.sealQuickly()
  }

  /// Somebody answers once, and then the line is cut.
  private func begin() { place.run("ask short --mode alone --wave 2026-pilot", typing: ["1"]) }

  @Test func `asks whoever runs sessions for the passphrase`() throws {
    place.run("seal facilitator", typing: [passphrase, passphrase])
    begin()
    #expect(place.run("resume --list").transcript.contains("One unfinished response is sealed."))
    let wrong = place.run("resume", typing: ["not the passphrase"])
    #expect(wrong.status == 1 && wrong.complaints.contains("Nothing was changed."))
    let ran = place.run("resume", typing: [passphrase, "The bus is late.", "1"])
    #expect(ran.transcript.contains("Your answers are saved."), "\(ran.transcript)")
    #expect(place.run("resume").transcript.contains("Every response is finished."))
    #expect(sealed.open("kl", sealed.first, ["find bus"]).transcript.contains("The [bus] is late."))
  }

  @Test func `says who can open it where there is no passphrase, and takes a leader's key`() throws
  {
    begin()
    let ran = place.run("resume")
    #expect(ran.status == 1 && ran.complaints.contains("is safe"))
    #expect(ran.complaints.contains("kl and mn"))
    let leader = place.run(
      "resume --key \(sealed.key("mn"))", typing: [sealed.second, "The bus is late.", "1"])
    #expect(leader.transcript.contains("Your answers are saved."), "\(leader.transcript)")
  }

  @Test func `asks for it in the interview's own process, and never shows it`() throws {
    place.run("seal facilitator", typing: [passphrase, passphrase])
    begin()
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"), arguments: ["--study", place.root])
    try terminal.expect("Type resume to go on.")
    try terminal.expect("yousaid> ")
    terminal.type("resume\r")
    try terminal.expect("passphrase for going on, then press Enter: ")
    terminal.type(passphrase + "\r")
    // Another day somebody else may sit there.
    try terminal.expect("Type a number, then press Enter: ")
    terminal.type("1\r")
    try terminal.expect("What could be better?")
    try terminal.expect("press Enter: ")
    #expect(!terminal.transcript.contains("kettles"))
    terminal.kill()
  }

  @Test func `needs no passphrase in an opened shell`() throws {
    begin()
    let ran = sealed.open("kl", sealed.first, ["resume", "The bus is late.", "1", "find bus"])
    #expect(ran.transcript.contains("Your answers are saved."), "\(ran.transcript)")
    #expect(ran.transcript.contains("The [bus] is late."))
  }
}
