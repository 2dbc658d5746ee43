import CReadline
import Glibc
import Synchronization

/// Readline hands its callbacks no context, so what they need while a line is read lives here.
private let completer = Mutex<Completer?>(nil)
private let answerKeys = Mutex(AnswerKeys())
private let isAnswering = Atomic(false)

/// GNU Readline, in the two ways that this program reads from a terminal.
enum Readline {
  private static let answerKeymap = "yousaid-answer"

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
      isAnswering.load(ordering: .relaxed) ? nextAnswerKey() : nextCommandKey()
    }
    creadline_set_up_terminal_with { meta in
      rl_prep_terminal(meta)
      if isAnswering.load(ordering: .relaxed) { passKeysOn() }
    }
    creadline_complete_with { word, start, _ in
      creadline_never_complete_file_names()
      guard let word, let complete = completer.withLock(\.self) else { return nil }
      let before = String(cString: creadline_line()).utf8.prefix(Int(start))
      return offered(complete(String(decoding: before, as: UTF8.self), String(cString: word)))
    }
    rl_initialize()
    makeAnswerKeymap()
    return rl_get_termcap("up") != nil
  }()

  /// Reads a command with Readline's usual keys.
  static func command(prompt: String, completer complete: @escaping Completer) -> Input {
    completer.withLock { $0 = complete }
    rl_set_keymap(rl_get_keymap_by_name("emacs"))
    return line(prompt: prompt, answering: false)
  }

  /// Reads an answer with keys that reach nothing but the line itself.
  static func answer(prompt: String) -> Input {
    answerKeys.withLock { $0.begin(typedAhead: Keyboard.typedAhead) }
    rl_set_keymap(rl_get_keymap_by_name(answerKeymap))
    return line(prompt: prompt, answering: true)
  }

  /// Makes a command reachable with the Up key.
  static func remember(_ command: String) { add_history(command) }

  private static func line(prompt: String, answering: Bool) -> Input {
    isAnswering.store(answering, ordering: .relaxed)
    if answering {
      creadline_ask_for_waiting_keys_with { isAnswerKeyWaiting() ? 1 : 0 }
    } else {
      creadline_ask_for_waiting_keys_with(nil)
    }
    creadline_redraw_when_resized(answering ? 0 : 1)
    creadline_inhibit_completion(answering ? 1 : 0)
    rl_reset_screen_size()
    let typed = readline(prompt)
    defer { free(typed) }
    if Interruption.take() { return .interrupted }
    guard let typed else { return .end }
    return .line(String(cString: typed))
  }

  private static func makeAnswerKeymap() {
    typealias Key = AnswerKeys.Key
    guard let keymap = rl_make_bare_keymap() else { return }
    for byte in Int32(32)...255 where byte != 127 { rl_bind_key_in_map(byte, rl_insert, keymap) }
    for (key, function) in [
      (Key.newline, rl_insert), (Key.enter, rl_newline), (Key.backspace, rl_rubout),
      (Key.delete, rl_delete), (Key.left, rl_backward_char), (Key.right, rl_forward_char),
      (Key.home, rl_beg_of_line), (Key.end, rl_end_of_line),
    ] as [(UInt8, @convention(c) (Int32, Int32) -> Int32)] {
      rl_bind_key_in_map(Int32(key), function, keymap)
    }
    rl_set_keymap_name(answerKeymap, keymap)
  }
}

/// After Ctrl-C every key is Enter, which leaves any state that Readline can be in.
private func nextCommandKey() -> Int32 {
  switch Keyboard.next() {
  case .byte(let byte): Int32(byte)
  case .interrupted: Int32(AnswerKeys.Key.enter)
  case .silence, .end: EOF
  }
}

private func nextAnswerKey() -> Int32 {
  answerKeys.withLock { $0.next { Keyboard.next(patience: $0) } }.map(Int32.init) ?? EOF
}

/// Takes from the terminal the keys that stop a program or its output, and throw away typing.
private func passKeysOn() {
  var modes = termios()
  guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
  modes.c_iflag &= ~tcflag_t(IXON)
  withUnsafeMutableBytes(of: &modes.c_cc) { controls in
    for key in [VQUIT, VSUSP] { controls[Int(key)] = 0 }
  }
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
}

/// Readline shows what was typed only when no more waits, so a swallowed key must not count.
private func isAnswerKeyWaiting() -> Bool {
  answerKeys.withLock { $0.isWaiting { Keyboard.next(patience: $0) } }
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
