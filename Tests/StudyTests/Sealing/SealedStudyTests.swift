import Sealing
import Survey
import Testing
import Themes

@testable import Study

@Suite struct `A sealed study` {
  let sealed: SealedScratch
  var scratch: Scratch { sealed.scratch }
  let words = [Sample.answer("better", "I waited so long.")]

  init() throws { sealed = try SealedScratch() }

  @Test func `takes a response that only leaders can read, each alone`() throws {
    let response = try Sample.response(answers: words)
    _ = try sealed.closed.publish(response)
    #expect(try !sealed.everything().contains("waited"))
    #expect(try !sealed.everything().contains("yc-4f7k"))
    #expect(try scratch.mode(of: scratch.path + "/" + SealedScratch.path) == 0o600)
    let closed = try sealed.closed.responses()
    #expect(closed.responses.isEmpty && closed.problems.count == 1)
    #expect(closed.problems.first?.hasPrefix("One response is sealed") == true)
    for key in [sealed.first, sealed.second] {
      let found = try sealed.closed.opened(with: key).responses()
      #expect(found.responses == [response] && found.problems.isEmpty)
    }
    let stranger = try sealed.closed.opened(with: PrivateKey()).responses()
    #expect(stranger.responses.isEmpty && stranger.problems.count == 1)
  }

  @Test func `says once how many responses are sealed`() throws {
    for number in 10..<15 {
      _ = try sealed.closed.publish(
        Sample.response(id: Sample.id.dropLast(2) + "\(number)", answers: words))
    }
    let problems = try sealed.closed.responses().problems
    #expect(problems.count == 1 && problems[0].hasPrefix("5 responses are sealed"))
  }

  @Test func `knows the same response of the same sitting, and keeps another one beside it`() throws
  {
    let draft = try Draft.begin(Sample.response(answers: words), in: sealed.closed)
    let response = try Sample.response(answers: words)
    #expect(try sealed.closed.publish(response, draft: draft) == .saved(path))
    let again = try Draft.begin(Sample.response(), in: sealed.closed)
    var same = again
    same.seal = draft.seal
    #expect(try sealed.closed.publish(response, draft: same) == .alreadyThere(path))
    let other = try Sample.response(answers: [Sample.answer("better", "Other words.")])
    let second = try sealed.closed.publish(other)
    #expect(second != .alreadyThere(path) && second.path.hasSuffix(".2.json"))
    let kept = try sealed.open.responses().responses.map(\.answers)
    #expect(kept.count == 2 && kept.contains(words) && kept.contains(other.answers))
  }

  private var path: String { scratch.path + "/" + SealedScratch.path }

  @Test func `knows the same response under another seal where it is opened`() throws {
    let response = try Sample.response(answers: words)
    _ = try sealed.closed.publish(response)
    #expect(try sealed.open.publish(response) == .alreadyThere(path))
    #expect(try sealed.open.publish(all: [response]) == [.alreadyThere(path)])
    // Closed nobody can compare, so that two are kept rather than one lost.
    #expect(try sealed.closed.publish(response).path.hasSuffix(".2.json"))
  }

  @Test func `reads what was saved before it was sealed`() throws {
    let plain = try Scratch()
    let response = try Sample.response(answers: words)
    _ = try plain.study.publish(response)
    try plain.study.seal(for: sealed.closed.leaders())
    #expect(try plain.study.responses().responses == [response])
    #expect(try plain.study.sealCount().plain == 1)
  }

  @Test func `refuses a file that was altered, cut off or put in another's place`() throws {
    _ = try sealed.closed.publish(Sample.response(answers: words))
    let bytes = try scratch.read(SealedScratch.path)
    for place in stride(from: 0, to: bytes.count, by: 41) {
      var altered = bytes
      altered[place] ^= 1
      try scratch.write(altered, to: SealedScratch.path)
      let found = try sealed.open.responses()
      #expect(found.responses.isEmpty && found.problems.first?.contains(path) == true)
    }
    try scratch.write(Array(bytes.dropLast()), to: SealedScratch.path)
    #expect(try !sealed.closed.hasPublished(Sample.response()))
    let other = SealedScratch.path.replacing(Sample.id, with: Sample.otherID)
    try scratch.write(bytes, to: other)
    #expect(
      try sealed.open.responses().problems.contains { $0.contains("is not that of its place") })
  }

  @Test func `keeps nothing of what it worked out`() throws {
    _ = try sealed.closed.publish(Sample.response(answers: words))
    var coder = ResponseCoder(
      CompiledCodebook(Codebook(themes: [])), from: [1], Shelf([]), from: [:])
    coder.settling = -1
    #expect(try sealed.open.responseFiles().coded(by: coder).count == 1)
    #expect(!sealed.closed.cacheFolder.exists)
    let closed = try sealed.closed.responseFiles().coded(by: coder)
    #expect(closed.count == 0 && closed.problems.count == 1)
  }
}
