import Testing

@testable import Themes

@Suite struct `Changing a codebook` {
  private let codebook = Codebook(
    name: "B", version: "2026.1",
    themes: [
      Theme(
        code: "wait", name: "Waiting", meaning: "Long.", agency: ["health"],
        words: ["wait*", "list"], near: [["took", "year*"]], unless: ["waiting room"]),
      Theme(code: "salt", name: "Speech", words: ["salt"], parent: "wait"),
      Theme(code: "bus", name: "Buses", agency: ["care"], words: ["bus", "list"]),
    ])

  private func codes(_ change: CodebookChange) -> [String] { change.codebook.themes.map(\.code) }

  @Test(arguments: [
    ("2026.1", "2026.2"), ("1", "2"), ("2026.9", "2026.10"), ("draft", "draft.2"), ("v3b", "v3b.2"),
    ("99999999999999999999", "99999999999999999999.2"),
  ])
  func `the version goes up by one`(_ version: String, _ next: String) {
    #expect(Codebook(version: version, themes: []).nextVersion == next)
  }

  @Test func `a new theme comes after the others, or after its family`() throws {
    let last = try codebook.adding(Theme(code: "new", name: "New", words: ["x"]))
    #expect(codes(last) == ["wait", "salt", "bus", "new"])
    #expect(last.added == [Codebook.Entry(theme: "new", patterns: ["x"])])
    #expect(last.codebook.version == "2026.2")
    #expect(last.what == "Added “new” (New).")
    let part = try codebook.adding(Theme(code: "new", name: "New", words: ["x"], parent: "wait"))
    #expect(codes(part) == ["wait", "salt", "new", "bus"])
  }

  @Test func `a renamed theme leaves its old code behind for older codings`() throws {
    let change = try codebook.renaming("wait", to: "waits", name: "Waits")
    #expect(codes(change) == ["waits", "salt", "bus", "wait"])
    #expect(change.codebook["salt"]?.parent == "waits")
    #expect(change.codebook["waits"]?.name == "Waits")
    #expect(change.codebook.successors(of: "wait") == ["waits"])
    #expect(change.retired == ["wait"])
    let named = try codebook.renaming("wait", name: "Waits")
    #expect(named.retired.isEmpty && codes(named) == ["wait", "salt", "bus"])
  }

  @Test func `a merged theme has the words of all`() throws {
    let change = try codebook.merging(["wait", "bus"], into: "slow", name: "Slow things")
    #expect(codes(change) == ["slow", "wait", "salt", "bus"])
    let slow = try #require(change.codebook["slow"])
    #expect(slow.words == ["wait*", "list", "bus"])
    #expect(slow.near == [["took", "year*"]] && slow.unless == ["waiting room"])
    #expect(slow.agency == ["health", "care"] && slow.meaning == "Long.")
    #expect(change.codebook["salt"]?.parent == "slow")
    #expect(change.codebook.successors(of: "wait") == ["slow"])
    #expect(change.retired == ["wait", "bus"])
  }

  @Test func `a theme can go into one of its own parts`() throws {
    let change = try codebook.merging(["wait", "salt"], into: "salt")
    #expect(change.codebook["salt"]?.parent == nil)
    #expect(change.codebook["salt"]?.words == ["salt", "wait*", "list"])
    #expect(change.codebook.current.map(\.code) == ["salt", "bus"])
    let nested = try codebook.adding(Theme(code: "deep", name: "D", words: ["d"], parent: "salt"))
    let up = try nested.codebook.retiring("wait", into: "deep").codebook
    #expect(up["deep"]?.parent == nil && up["salt"]?.parent == "deep")
  }

  @Test func `the parts of a retired theme go up or to its heir`() throws {
    #expect(try codebook.retiring("wait").codebook["salt"]?.parent == nil)
    let change = try codebook.retiring("wait", into: "bus")
    #expect(change.codebook["salt"]?.parent == "bus")
    #expect(change.what == "Retired “wait”; “bus” takes over.")
    #expect(change.codebook["bus"]?.words == ["bus", "list"])
  }

  @Test func `a split theme hands over every entry, or stays as the whole`() throws {
    let shares = [
      Codebook.Share(code: "queue", name: "Queues", entries: ["LIST", "took near year*"]),
      Codebook.Share(code: "still", name: "Still waiting", entries: ["wait*"]),
    ]
    let change = try codebook.splitting("wait", into: shares)
    #expect(codes(change) == ["wait", "queue", "still", "salt", "bus"])
    #expect(change.codebook["queue"]?.words == ["list"])
    #expect(change.codebook["queue"]?.near == [["took", "year*"]])
    #expect(change.codebook["queue"]?.unless == ["waiting room"])
    #expect(change.codebook["still"]?.agency == ["health"])
    #expect(change.codebook.successors(of: "wait") == ["queue", "still"])
    #expect(change.codebook["salt"]?.parent == nil)

    #expect(throws: CodebookRefusal.leftOver(["list", "took near year*"], theme: "wait")) {
      try codebook.splitting("wait", into: [shares[1]])
    }
    let kept = try codebook.splitting("wait", into: [shares[1]], keeping: true)
    #expect(kept.codebook["wait"]?.words == ["list"] && kept.retired.isEmpty)
    #expect(kept.codebook["still"]?.parent == "wait")
    #expect(kept.codebook["wait"]?.unless == ["waiting room"])
  }

  @Test func `words come and go, however they are written`() throws {
    let more = try codebook.adding(["held up", "on hold"], to: .words, of: "wait")
    #expect(more.codebook["wait"]?.words == ["wait*", "list", "held up", "on hold"])
    #expect(more.what == "Added “held up”, “on hold” to “wait”.")
    let near = try codebook.adding(["month*", "took"], to: .near, of: "wait")
    #expect(near.codebook["wait"]?.near.last == ["month*", "took"])
    let less = try codebook.removing(["WAIT*", "took near year*", "waiting  room"], from: "wait")
    #expect(less.codebook["wait"]?.words == ["list"])
    #expect(less.codebook["wait"]?.near.isEmpty == true)
    #expect(less.codebook["wait"]?.unless.isEmpty == true)
    #expect(less.added.isEmpty)
  }

  @Test func `what cannot be done is refused in a sentence`() throws {
    let past = try codebook.retiring("bus", into: "wait").codebook
    let refusals: [(CodebookRefusal, () throws -> CodebookChange)] = [
      (.unknown("wiat", meant: "wait"), { try codebook.retiring("wiat") }),
      (.taken("bus"), { try codebook.adding(Theme(code: "bus", name: "B")) }),
      (.used("bus"), { try past.adding(Theme(code: "bus", name: "B")) }),
      (.used("bus"), { try past.renaming("salt", to: "bus") }),
      (.retired("bus", today: ["wait"]), { try past.renaming("bus", to: "x") }),
      (.noName("x"), { try codebook.merging(["wait", "bus"], into: "x") }),
      (.oneAlone, { try codebook.merging(["wait"], into: "wait") }),
      (.oneAlone, { try codebook.merging(["wait", "wait"], into: "x", name: "X") }),
      (.same("bus"), { try codebook.retiring("bus", into: "bus") }),
      (.hasEntry("Bus", theme: "bus"), { try codebook.adding(["Bus"], to: .words, of: "bus") }),
      (.notAnEntry("*x"), { try codebook.adding(["*x"], to: .words, of: "bus") }),
      (
        .noEntry("lst", theme: "bus", meant: "list"),
        { try codebook.removing(["lst"], from: "bus") }
      ),
      (.nothingToDo, { try codebook.renaming("bus", name: "Buses") }),
    ]
    for (refusal, change) in refusals {
      #expect(throws: refusal) { try change() }
      #expect(refusal.description.contains("Nothing was changed."))
    }
  }

  @Test func `an import retires what it lacks, unless people used it`() throws {
    let file = [
      Theme(code: "bus", name: "Buses", words: ["bus"]), Theme(code: "n", name: "N", words: ["n"]),
    ]
    let change = try codebook.importing(file, from: "f.csv")
    #expect(codes(change) == ["wait", "salt", "bus", "n"])
    #expect(change.codebook.current.map(\.code) == ["bus", "n"])
    #expect(change.retired == ["wait", "salt"])
    #expect(change.what == "Took over f.csv: 1 new, 1 changed, 2 retired.")
    #expect(throws: CodebookRefusal.losesCodings(["salt": 3])) {
      try codebook.importing(file, from: "f.csv", confirmed: ["salt": 3, "bus": 2, "wait": 0])
    }
    #expect(throws: CodebookRefusal.nothingToDo) {
      try codebook.importing(codebook.themes, from: "f.csv")
    }
  }
}
