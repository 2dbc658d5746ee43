import Glibc

/// Runs a piece of work during which these signals do nothing, and then mean what they did before.
func undisturbed<Result>(by signals: [Int32], _ work: () throws -> Result) rethrows -> Result {
  let before = signals.map { signal($0, SIG_IGN) }
  defer { for (number, handler) in zip(signals, before) { signal(number, handler) } }
  return try work()
}
