import Terminal

extension Session {
  /// Says a long text a page at a time where somebody sits at a terminal, and at once elsewhere.
  ///
  /// What does not fit on the screen stops before it scrolls away, where a screen reader loses it.
  func sayInPages(_ text: String) {
    let screen = console.screen
    guard screen.isInteractive else { return console.say(text) }
    let wrap = Wrap(columns: screen.columns)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Two rows are for what is asked below a page, and one for the line that was there before.
    let room = screen.rows - 3
    var page: [Substring] = []
    var height = 0
    for line in lines {
      let rows = wrap(String(line)).split(separator: "\n", omittingEmptySubsequences: false).count
      if !page.isEmpty, height + rows > room {
        guard wantsMore(after: page) else { return }
        page = []
        height = 0
      }
      page.append(line)
      height += rows
    }
    console.say(page.joined(separator: "\n"))
  }

  private func wantsMore(after page: [Substring]) -> Bool {
    console.say(page.joined(separator: "\n") + "\nTo end here, type stop.")
    let input = console.readAnswer(prompt: "To see more, press Enter: ")
    guard case .line(let typed) = input else { return false }
    return typed.allSatisfy(\.isWhitespace)
  }
}
