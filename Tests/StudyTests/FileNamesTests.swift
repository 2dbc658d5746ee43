import Survey
import Testing

@testable import Study

@Suite struct `Names of files` {
  private let texts = [
    "b.json", "a.json", "", "abcdefgh-2.json", "abcdefgh-1.json", "é.json", "B.json",
  ]

  @Test func `are given out as they were taken in`() {
    let names = FileNames(texts)
    #expect(Array(names) == texts && names.count == 7 && names.first == "b.json")
    #expect(Array(FileNames(joined: Array(names.joined))) == texts)
    #expect(FileNames().isEmpty && FileNames(joined: []).isEmpty)
  }

  @Test func `are put in the order of their bytes`() {
    let sorted = FileNames(texts).sorted()
    #expect(
      Array(sorted)
        == ["", "B.json", "a.json", "abcdefgh-1.json", "abcdefgh-2.json", "b.json", "é.json"])
    #expect(sorted.isInOrder && !FileNames(texts).isInOrder)
    #expect(FileNames().isInOrder && !FileNames(["a", "a"]).isInOrder)
  }

  @Test func `are compared in parts as well`() {
    let names = FileNames(texts)
    let part = names[1..<5]
    #expect(Array(part) == Array(texts[1..<5]) && part.startIndex == 1)
    #expect(part == FileNames(texts[1..<5]) && part != FileNames(texts[1..<4]) && part != names)
    #expect(part.compare(1, with: names, at: 0) < 0 && part.compare(1, with: part, at: 1) == 0)
    var copy = FileNames()
    for place in part.indices { copy.append(place, of: part) }
    #expect(copy == part)
  }

  @Test func `thousands in any order are sorted as texts are`() {
    var chance = SplitMix(seed: 3)
    let many = (0..<3_000).map { _ in String(Int.random(in: 0..<2_000, using: &chance), radix: 3) }
    #expect(Array(FileNames(many).sorted()) == many.sorted())
  }

  @Test func `in a folder are parted from what is no response`() throws {
    let scratch = try Scratch()
    let place = Folder(scratch.path + "/place")
    try place.make()
    try place.folder("deep.json").make()
    for name in ["2.json", "1.json", "notes.txt", ".hidden.json"] {
      try scratch.write("x", to: "place/\(name)")
    }
    let (names, others) = try place.files(endingIn: ".json")
    #expect(Array(names) == ["1.json", "2.json"])
    #expect(others.map(\.name) == ["deep.json", "notes.txt"])
    #expect(others.map(\.kind) == [.folder, .file])
  }
}
