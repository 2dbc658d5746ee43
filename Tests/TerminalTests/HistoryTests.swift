import Glibc
import Terminal
import Testing

@Suite struct `Keeping commands` {
  private func fresh() -> String {
    "/tmp/yousaid-history.\(getpid()).\(UInt32.random(in: 0...UInt32.max))"
  }

  @Test func `commands are there again the next time, for their owner alone`() {
    let file = fresh()
    defer { unlink(file) }
    var first = History(file: file)
    first.add("themes --by group")
    first.add("who wait-salt")
    var details = stat()
    #expect(History(file: file).lines == ["themes --by group", "who wait-salt"])
    #expect(stat(file, &details) == 0 && details.st_mode & 0o777 == 0o600)
  }

  @Test func `repeated, blank and indented commands are not kept`() {
    var history = History()
    let added = ["themes", "themes", "", " erase yc-4f7k"].map { history.add($0) }
    #expect(added == [true, false, false, false])
    #expect(history.lines == ["themes"])
  }

  @Test func `only the newest thousand are kept`() {
    let file = fresh()
    defer { unlink(file) }
    var history = History(file: file)
    for number in 1...1_200 { history.add("show \(number)") }
    #expect(history.lines.count == 1_000)
    let again = History(file: file)
    #expect(again.lines.first == "show 201" && again.lines.last == "show 1200")
    var size = stat()
    #expect(stat(file, &size) == 0 && size.st_mode & 0o777 == 0o600)
    #expect(History(file: file).lines == again.lines)
  }

  @Test func `a file that cannot be written is done without`() {
    var history = History(file: "/nowhere/at/all")
    let isAdded = history.add("themes")
    #expect(isAdded && history.lines == ["themes"])
  }
}
