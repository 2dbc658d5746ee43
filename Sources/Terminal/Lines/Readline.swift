import CReadline
import Glibc
import Synchronization

/// Readline hands its callbacks no context, so what they need while a line is read lives here.
private let completer = Mutex<Completer?>(nil)

/// GNU Readline, in the three ways that this program reads from a terminal.
enum Readline {
  private static let answerKeymap = "yousaid-answer"
  private static let switchKeymap = "yousaid-switch"

  /// Set up once, before the first line; false where the terminal cannot move its cursor up.
  static let isUsable: Bool = {
    setenv("INPUTRC", "/dev/null", 1)
    // Readline knows letters only through the locale, and answers are UTF-8 whatever it says.
    if setlocale(LC_CTYPE, "") == nil || String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" {
      setenv("LC_ALL", "C.UTF-8", 1)
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    for (variable, value) in [
      ("bell-style", "none"), ("bind-tty-special-chars", "off"), ("enable-bracketed-paste", "off"),
      ("enable-keypad", "off"), ("enable-meta-key", "off"), ("horizontal-scroll-mode", "off"),
      ("echo-control-characters", "off"), ("show-all-if-ambiguous", "on"),
      ("completion-query-items", "0"), ("page-completions", "off"),
    ] { rl_variable_bind(variable, value) }
    creadline_part_words_at_spaces()
    creadline_read_keys_with { _ in
      Answering.isUnderWay ? Answering.nextKey() : nextCommandKey()
    }
    creadline_set_up_terminal_with { meta in
      rl_prep_terminal(meta)
      guard Answering.isUnderWay else { return }
      Answering.passKeysOn()
    }
    creadline_put_terminal_back_with {
      rl_deprep_terminal()
      guard Answering.isUnderWay else { return }
      Answering.clearAway()
      // The signal may be about to end the program, and nobody may be there to press a key.
      if creadline_is_handling_signal() != 0 { Speaking.stop() }
    }
    creadline_complete_with { word, start, _ in
      creadline_never_complete_file_names()
      guard let word, let complete = completer.withLock(\.self) else { return nil }
      let before = String(cString: creadline_line()).utf8.prefix(Int(start))
      return offered(complete(String(decoding: before, as: UTF8.self), String(cString: word)))
    }
    rl_initialize()
    let canMove = rl_get_termcap("up") != nil
    makeKeymap(named: answerKeymap, canMove: canMove, hasSwitches: false)
    makeKeymap(named: switchKeymap, canMove: canMove, hasSwitches: true)
    return canMove
  }()

  /// Reads a command with Readline's usual keys.
  static func command(prompt: String, completer complete: @escaping Completer) -> Input {
    completer.withLock { $0 = complete }
    rl_set_keymap(rl_get_keymap_by_name("emacs"))
    creadline_ask_for_waiting_keys_with(nil)
    creadline_show_with(nil)
    creadline_redraw_when_resized(1)
    creadline_inhibit_completion(0)
    rl_reset_screen_size()
    return line(prompt: prompt)
  }

  /// Reads a line like a command, from which no earlier line can be reached.
  static func entry(prompt: String, completer: @escaping Completer) -> Input {
    let commands = history_get_history_state()
    var none = HISTORY_STATE()
    history_set_history_state(&none)
    defer {
      history_set_history_state(commands)
      free(commands)
    }
    return command(prompt: prompt, completer: completer)
  }

  /// Reads an answer with keys that reach nothing but the line itself.
  static func answer(after words: String, prompt: String, colours: String) -> Input {
    answer(after: words, prompt: prompt, colours: colours, keymap: answerKeymap)
  }

  /// Reads what two switches say, or a line.
  static func press(after words: String, prompt: String, colours: String) -> Press {
    let input = answer(after: words, prompt: prompt, colours: colours, keymap: switchKeymap)
    if input == .line(""), !Answering.isNextPressed {
      Answering.press(AnswerKeys.Key.enter)
      return .choose
    }
    return Answering.isNextPressed && input == .line("") ? .next : Press(input)
  }

  /// Makes a command reachable with the Up key.
  static func remember(_ command: String) { add_history(command) }

  private static func answer(
    after words: String, prompt: String, colours: String, keymap: String
  ) -> Input {
    let canMove = isUsable
    rl_set_keymap(rl_get_keymap_by_name(keymap))
    creadline_ask_for_waiting_keys_with { Answering.isKeyWaiting ? 1 : 0 }
    creadline_show_with { Answering.show() }
    creadline_redraw_when_resized(0)
    creadline_inhibit_completion(1)
    Answering.begin(after: words, prompt: prompt, colours: colours, hasMoves: canMove)
    defer { Answering.end() }
    return line(prompt: "")
  }

  private static func line(prompt: String) -> Input {
    let typed = readline(prompt)
    defer { free(typed) }
    if Interruption.take() { return .interrupted }
    guard let typed else { return .end }
    return .line(String(cString: typed))
  }

  private static func makeKeymap(named name: String, canMove: Bool, hasSwitches: Bool) {
    typealias Key = AnswerKeys.Key
    typealias Command = @convention(c) (Int32, Int32) -> Int32
    guard let keymap = rl_make_bare_keymap() else { return }
    for byte in Int32(32)...255 where byte != 127 { rl_bind_key_in_map(byte, rl_insert, keymap) }
    let moves: [(UInt8, Command)] = [
      (Key.left, rl_backward_char), (Key.right, rl_forward_char), (Key.home, rl_beg_of_line),
      (Key.end, rl_end_of_line), (Key.delete, rl_delete),
    ]
    let finish: Command = { _, _ in
      Answering.finish()
      return 0
    }
    let commands: [(UInt8, Command)] = [
      (Key.newline, rl_insert), (Key.enter, finish), (Key.backspace, rl_rubout),
    ]
    for (key, command) in commands + (canMove ? moves : []) {
      rl_bind_key_in_map(Int32(key), command, keymap)
    }
    if hasSwitches { rl_bind_key_in_map(0x20, sayNextOrInsert, keymap) }
    rl_set_keymap_name(name, keymap)
  }
}

/// Space is a switch where nothing was typed yet, and a letter like any other after that.
private func sayNextOrInsert(_ count: Int32, _ key: Int32) -> Int32 {
  guard creadline_length() == 0 else { return rl_insert(count, key) }
  Answering.press(UInt8(ascii: " "))
  Answering.finish()
  return 0
}

/// After Ctrl-C every key is Enter, which leaves any state that Readline can be in.
private func nextCommandKey() -> Int32 {
  switch Keyboard.next() {
  case .byte(let byte): Int32(byte)
  case .interrupted: Int32(AnswerKeys.Key.enter)
  case .silence, .end: EOF
  }
}

/// Builds the array that Readline wants and frees: what all words begin with, then the words.
private func offered(_ words: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  // A completion goes into the line as it is, so nothing that hides may be in it.
  let words = words.filter { Shown($0).text == $0 && !$0.contains("\n") }
  guard var common = words.first else { return nil }
  for word in words { common = String(zip(common, word).prefix { $0 == $1 }.map(\.0)) }
  let entries = words.count == 1 ? words : [common] + words
  let size = (entries.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
  guard let array = malloc(size)?.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
  else { return nil }
  for (index, entry) in entries.enumerated() { array[index] = strdup(entry) }
  array[entries.count] = nil
  return array
}
