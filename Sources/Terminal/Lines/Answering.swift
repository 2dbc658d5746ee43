import CReadline
import Glibc
import Survey
import Synchronization

/// Readline hands its callbacks no context, so what they need while an answer is typed lives here.
private let keys = Mutex(AnswerKeys())
private let sheet = Mutex(Sheet())
private let isOn = Atomic(false)
private let lastPress = Atomic<UInt8>(0)

/// What an answer is written on.
private struct Sheet {
  var echo = Echo(prompt: "", columns: 80, rows: 24)
  /// What stands before the answer, until it has been written.
  var opening = ""
  var isColoured = false
  /// Whether typing is shown at all; some programs show it themselves before they pass it on.
  var isShown = true
}

/// The answer that is being typed, as far as Readline's callbacks have to know of it.
enum Answering {
  /// Whether an answer is being typed, rather than a command.
  static var isUnderWay: Bool { isOn.load(ordering: .relaxed) }

  /// Whether Space ended the last line.
  static var isNextPressed: Bool { lastPress.load(ordering: .relaxed) == UInt8(ascii: " ") }

  /// Begins an answer after words that end in a newline, and a prompt of one row.
  static func begin(after words: String, prompt: String, colours: String, hasMoves: Bool) {
    let press = takePress()
    keys.withLock { $0.begin(typedAhead: Keyboard.typedAhead, after: press) }
    let (columns, rows) = Screen.size()
    sheet.withLock {
      $0 = Sheet(
        echo: Echo(
          prompt: prompt, columns: columns, rows: rows, hasMoves: hasMoves, colours: colours),
        opening: words + colours + prompt, isColoured: !colours.isEmpty, isShown: isEchoWanted)
    }
    isOn.store(true, ordering: .relaxed)
  }

  /// Forgets the answer, and leaves the keyboard and the screen to whatever comes next.
  static func end() {
    isOn.store(false, ordering: .relaxed)
    sheet.withLock { $0 = Sheet() }
  }

  /// Notes that the line was ended by a switch, which may bounce.
  static func press(_ key: UInt8) { lastPress.store(key, ordering: .relaxed) }

  /// The switch that ended the last line, which is forgotten by asking; nil where none did.
  static func takePress() -> UInt8? {
    let press = lastPress.exchange(0, ordering: .relaxed)
    return press == 0 ? nil : press
  }

  /// Waits for the next byte of text or key.
  static func nextKey() -> Int32 {
    keys.withLock { $0.next { Keyboard.next(patience: $0) } }.map(Int32.init) ?? EOF
  }

  /// Readline shows what was typed only when no more waits, so a swallowed key must not count.
  static var isKeyWaiting: Bool {
    keys.withLock { $0.isWaiting { Keyboard.next(patience: $0) } }
  }

  /// Shows what is new of the line.
  static func show() {
    let line = String(cString: creadline_line())
    let bytes = sheet.withLock { sheet in
      defer { sheet.opening = "" }
      guard sheet.isShown else { return sheet.opening }
      sheet.echo.fit(columns: Screen.size().columns)
      return sheet.opening + sheet.echo.show(line, cursor: Int(creadline_cursor()))
    }
    if !bytes.isEmpty { Output.standard.write(bytes) }
  }

  /// Ends the line.
  static func finish() {
    show()
    Output.standard.write(
      sheet.withLock {
        $0.isColoured = false
        return $0.echo.finish()
      })
    creadline_finish()
  }

  /// Puts the colours back where no Enter did.
  static func clearAway() {
    let isColoured = sheet.withLock { sheet in
      defer { sheet.isColoured = false }
      return sheet.isColoured
    }
    if isColoured { Output.standard.write(Preferences.Theme.reset) }
  }

  private static var isEchoWanted: Bool {
    var modes = termios()
    return tcgetattr(STDIN_FILENO, &modes) != 0 || modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Takes from the terminal the keys that stop a program or its output, and throw away typing.
  static func passKeysOn() {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
    modes.c_iflag &= ~tcflag_t(IXON)
    withUnsafeMutableBytes(of: &modes.c_cc) { controls in
      for key in [VQUIT, VSUSP] { controls[Int(key)] = 0 }
    }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
  }
}
