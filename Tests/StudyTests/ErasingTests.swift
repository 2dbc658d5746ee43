import Coproduction
import Survey
import Testing
import Themes

@testable import Study

@Suite struct `Erasing a person` {
  let scratch: Scratch
  var study: Study { scratch.study }
  private let now = Moment(seconds: 1_795_300_000)
  private let secret = "The blue bus makes me \"cry\" every Monday"
  private let code = "yc-9zzz"
  private let other = "yc-4f7k"
  private let draftID = "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f77"
  private var place: Folder { study.place(questionnaire: "youth-council", wave: wave) }
  private let wave: Wave

  init() throws {
    scratch = try Scratch()
    wave = try #require(Wave("2026-autumn"))
    var own = try Sample.response(id: Sample.id, answers: [Sample.answer("better", secret)])
    own.respondent.code = code
    let others = try Sample.response(
      id: Sample.otherID, answers: [Sample.answer("better", "Nothing at all.")])
    for response in [own, others] { _ = try study.publish(response) }
    // A copy that a disk made, one of another program, and one that lost power.
    own.answers.append(Sample.answer("good", secret))
    _ = try study.publish(own)
    let bytes = try ResponseFile.bytes(of: own)
    for name in ["\(own.id).json~", ".new-123-\(own.id).json"] {
      try OpenFile.new(place.path(of: name)).write(bytes)
    }
    var begun = own
    begun.id = draftID
    begun.answers = []
    var draft = try Draft.begin(begun, in: study)
    try draft.record(.answer(Sample.answer("better", secret)))
    var preferences = Preferences()
    preferences.hasVoice = true
    try study.keep(preferences, of: code)
    try study.keep(preferences, of: other)
    _ = try study.keep(imported: [decision(own.id), decision(others.id)], at: now)
    for (statement, source) in [("st-1", own.id), ("st-2", others.id)] {
      try study.write(
        StatementEntry(.add, statement, text: secret + statement, excerpt: "\(source) better"),
        as: .statements, at: now)
    }
    try study.write(StatementEntry(.approve, "st-1", because: secret), as: .statements, at: now)
    var round = PriorityEntry(.open, "p-1")
    round.options = [
      Priority(code: "st-1", name: secret), Priority(code: "wait", name: "Waiting"),
    ]
    try study.write(round, as: .priorities, at: now)
    for person in [code, other] {
      try study.write(
        ConsentChange(
          of: person, responses: [], .answer(part: "quote", isGiven: true), givenBy: .parent,
          how: .written), as: .consents, at: now)
    }
    for id in [own.id, others.id] {
      try study.write(ConcernMark(.cleared, id, because: "A slip"), as: .concerns, at: now)
    }
    let coder = ResponseCoder(
      CompiledCodebook(Codebook(themes: [Theme(code: "bus", name: "Bus", words: ["bus"])])),
      from: [1], Shelf([]), from: [:])
    _ = try study.responseFiles().coded(by: coder)
  }

  private func decision(_ id: String) -> Decision {
    Decision(
      response: id, question: QuestionPath("better"), coder: "KL", time: now, themes: [],
      memo: id == Sample.id ? secret : "fine")
  }

  /// The paths of all files under the study that hold any of the texts, or are named by them.
  private func remains(of texts: [String], in folder: Folder? = nil) throws -> [String] {
    let folder = folder ?? Folder(study.root)
    var found: [String] = []
    for isHidden in [true, false] {
      for entry in try folder.entries(hidden: isHidden) {
        let path = folder.path(of: entry.name)
        if texts.contains(where: entry.name.contains) { found.append(path) }
        if entry.kind == .folder {
          found += try remains(of: texts, in: Folder(path))
        } else {
          let text = String(decoding: try Study.bytes(at: path, limit: 1 << 26), as: UTF8.self)
          if texts.contains(where: text.contains) { found.append(path) }
        }
      }
    }
    return found
  }

  private var traces: [String] { ["blue bus makes", "cry", code, Sample.id, draftID, "\"st-1\""] }

  private func erase() throws { try study.erase(study.holdings(of: code), as: .erased, at: now) }

  /// Checks that nothing of the person is left and everything of the other is.
  private func checkGone(times: Int = 1) throws {
    // The round keeps the code of the statement, which was made of chance, and no word of it.
    let left = try remains(of: traces)
    #expect(left.allSatisfy { $0.contains(".priorities") || $0.contains(".statements") }, "\(left)")
    #expect(try remains(of: ["blue bus"]).count == 1, "the other person's statement")
    #expect(try study.holdings(of: code).isEmpty)
    let kept = try study.holdings(of: other)
    #expect(kept.responses.count == 1 && kept.decisions.count == 1 && kept.consents.count == 1)
    #expect(kept.statements.count == 1 && kept.concerns.count == 1)
    #expect(kept.preferences[other]?.hasVoice == true)
    let tombstones = try study.tombstones().records
    #expect(tombstones.count == times && tombstones.allSatisfy { $0.content.did == .erased })
    #expect(
      tombstones[0].content.parts
        == [.init(questionnaire: "youth-council", wave: wave, responses: 2)])
    #expect(try study.responses().problems.isEmpty && study.codingLog().problems.isEmpty)
  }

  @Test func `leaves no byte of their words, and everything of others`() throws {
    #expect(try remains(of: traces).count > 8)
    try erase()
    try checkGone()
    #expect(throws: Never.self) { try erase() }
    #expect(try study.tombstones().records.count == 1)
  }

  @Test func `can be finished after it was interrupted anywhere`() throws {
    let erasure = Erasure(of: try study.holdings(of: code), as: .erased)
    try study.write(erasure, as: .erasing, at: now)
    let found = try study.responses()
    #expect(found.problems.contains { $0.contains("To finish it, type: erase \(code)") })
    #expect(found.responses.first { $0.respondent.code == code }?.isKeptBack == true)
    // The answers went, and with them all that says whose the rest is.
    for name in try scratch.names(in: place) where name.hasPrefix(Sample.id) {
      try place.remove(name)
    }
    try Draft.discard(draftID, in: study)
    try study.forgetPreferences(of: code)
    let rest = try study.holdings(of: code)
    #expect(!rest.isEmpty && rest.decisions.count == 1 && rest.statements.count == 2)
    try erase()
    try checkGone()
  }

  @Test func `is refused while somebody else erases, codes or answers`() throws {
    let holdings = try study.holdings(of: code)
    func expectRefused() {
      #expect(throws: StoreFault.self) { try study.erase(holdings, as: .erased, at: now) }
      #expect((try? study.records(.erasing, of: Erasure.self).records) == [])
    }
    try study.folder(of: .erasing).make()
    do {
      let lock = try OpenFile.new(study.folder(of: .erasing).path(of: ".lock"))
      lock.occupy()
      expectRefused()
    }
    do {
      var sitting = CodingSitting(in: study, at: now)
      _ = try sitting.record(decision(Sample.otherID))
      expectRefused()
      _ = try sitting.record(decision(Sample.otherID))
    }
    do {
      let (draft, _) = try Draft.resume(draftID, in: study)
      #expect(draft.answers.count == 1)
      expectRefused()
    }
    #expect(try study.holdings(of: code).responses.count == 2)
  }

  @Test func `finds files that nobody can read but that hold the code`() throws {
    let torn = "study/Responses/youth-council/2026-autumn/0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f99.json"
    try scratch.write("{\"respondent\": {\"code\": \"\(code)\"}, \"answers\": [\"cry", to: torn)
    #expect(try study.holdings(of: code).unreadable.count == 1)
    try erase()
    #expect(throws: StoreFault.self) { try scratch.read(torn) }
  }

  @Test func `says where the same words still stand`() throws {
    try scratch.write("- said: \(secret)\n", to: "study/Questionnaires/notes.yaml")
    let words = try study.holdings(of: code).words
    try erase()
    let places = try study.places(of: words)
    #expect(places.count == 2 && places.contains { $0.hasSuffix("Questionnaires/notes.yaml") })
    #expect(try study.places(of: ["short", "Nothing of the sort was said."]) == [])
  }

  @Test func `by its time takes what is due, and of whoever stays only that`() throws {
    var late = try Sample.response(id: draftID.replacing("77", with: "78"))
    late.respondent.code = code
    late.started = now
    _ = try study.publish(late)
    let due = try study.holdings { $0.started < self.now }
    #expect(due.respondents == [other])
    // Interrupted before anything went; doing it again finishes it.
    try study.write(Erasure(of: due, as: .expired), as: .erasing, at: now)
    #expect(try study.responses().problems.contains { $0.contains("To finish it, type: expire") })
    try study.erase(study.holdings { $0.started < self.now }, as: .expired, at: now)
    #expect(try study.responses().responses.map(\.id) == [late.id])
    #expect(study.preferences(of: code) != nil && study.preferences(of: other) == nil)
    #expect(try study.tombstones().records.map(\.content.did) == [.expired])
  }
}
