import Glibc

/// Whether a key can stop the program, and with that give the terminal to the shell that it was
/// started from.
enum Suspension {
  /// From the first thing that is asked no key does, also in the moments between two questions.
  static func forbid() { for number in [SIGTSTP, SIGQUIT] { signal(number, SIG_IGN) } }

  /// Whoever types commands may stop the program again.
  static func allow() { for number in [SIGTSTP, SIGQUIT] { signal(number, SIG_DFL) } }
}
