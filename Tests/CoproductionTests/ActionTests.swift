import Survey
import Testing

@testable import Coproduction

@Suite struct `An action` {
  @Test func `stands where it was last reported to stand`() throws {
    let action = try #require(Example.register["a-1"])
    #expect(action.state == .doing && action.words == "The post is advertised.")
    #expect(action.because == "Nobody applied." && action.isOpen)
    #expect(action.by == Example.day("2027-03-31") && action.pledge.by == Example.day("2027-01-31"))
  }

  @Test func `keeps what was promised first, and every time that it was put off`() throws {
    let delays = try #require(Example.register["a-1"]).delays
    #expect(delays.map(\.from) == [Example.day("2027-01-31")])
    #expect(delays.map(\.to) == [Example.day("2027-03-31")])
  }

  @Test func `is open until it is done or cannot be done, and not answered without a promise`() {
    let register = Example.register
    #expect(register["a-2"]?.state == nil && register["a-2"]?.isOpen == true)
    #expect(register["a-3"]?.state == .cannot && register["a-3"]?.isOpen == false)
    #expect(register["a-1"]?.feedback.map(\.feedback.yes) == [5])
  }

  @Test func `is due once its day has come, the longest overdue first`() {
    let register = Example.register
    #expect(register.due(on: Example.day("2026-12-30")).map(\.id) == [])
    #expect(register.due(on: Example.day("2026-12-31")).map(\.id) == ["a-2"])
    #expect(register.due(on: Example.day("2027-12-31")).map(\.id) == ["a-2", "a-1"])
  }

  @Test func `tells which changes somebody had not seen, and keeps all of them`() throws {
    let one = Example.step("a-1", 2, .updated(Progress(.did, words: "Done.")), "2027-02-02")
    let other = Example.step("a-1", 2, .updated(Progress(.cannot, words: "No.")), "2027-02-02")
    let action = try #require(ActionRegister(Array(Example.steps.prefix(2)) + [one, other])["a-1"])
    #expect(action.steps.count == 4 && action.state == .cannot)
    #expect(action.unseen(by: 2).isEmpty)
    #expect(action.unseen(by: 3) == [one])
    #expect(action.unseen(by: 9).isEmpty)
  }

  @Test func `that lost its beginning is told and passed over`() {
    let register = ActionRegister(Array(Example.steps.dropFirst()))
    #expect(register.strays == ["a-1"] && register["a-1"] == nil)
    #expect(register.actions.map(\.id) == ["a-2", "a-3"])
  }

  @Test func `answers its theme, and the themes that took over from it`() {
    let heard = ["wait", "clubs", "bus", "safe"].map {
      HeardTheme(code: $0, name: $0, people: $0 == "safe" ? nil : 4, base: 100)
    }
    let most = Threshold(people: 4, percent: 50)
    let register = Example.register
    #expect(register.unanswered(among: heard, from: most).map(\.code) == ["bus"])
    #expect(register.unanswered(among: heard, from: Threshold(people: 5)).isEmpty)
    #expect(
      register.unanswered(among: heard, from: Threshold(people: 5, percent: 4)).map(\.code)
        == ["bus"])
    let today = { (code: String) in code == "clubs" ? ["bus"] : [code] }
    #expect(
      register.unanswered(among: heard, from: most, today: today).map(\.code) == ["clubs"])
  }
}
