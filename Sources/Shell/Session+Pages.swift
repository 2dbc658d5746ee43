import Terminal

extension Session {
  /// Says a long text a page at a time where somebody sits at a terminal, and at once elsewhere.
  ///
  /// What does not fit on the screen stops before it scrolls away, where a screen reader loses it.
  func sayInPages(_ text: String) {
    let screen = console.screen
    guard screen.isInteractive else { return console.say(text) }
    let wrap = Wrap(columns: screen.columns)
    // Two rows are for what is asked below a page, and one for the line that was there before.
    let room = screen.rows - 3
    var page: [Substring] = []
    var height = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let rows = wrap(String(line)).count { $0 == "\n" } + 1
      if !page.isEmpty, height + rows > room {
        if page.last?.isEmpty == true { page.removeLast() }
        guard wantsMore(after: page) else { return }
        page = []
        height = 0
      }
      // A page does not begin with the gap between two pieces.
      if page.isEmpty, line.isEmpty { continue }
      page.append(line)
      height += rows
    }
    if !page.isEmpty { console.say(page.joined(separator: "\n")) }
  }

  private func wantsMore(after page: [Substring]) -> Bool {
    console.say(page.joined(separator: "\n") + "\nTo end here, type stop.")
    let input = console.readAnswer(prompt: "To see more, press Enter: ")
    guard case .line(let typed) = input else { return false }
    return typed.allSatisfy(\.isWhitespace)
  }
}
