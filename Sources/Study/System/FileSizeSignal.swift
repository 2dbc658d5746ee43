import Glibc

/// The signal that would end the program where a file may not grow any further.
public enum FileSizeSignal {
  /// Makes such a write fail with an error number instead, so that it can be told in words.
  ///
  /// It is for the whole program, which calls it once when it starts.
  public static func ignore() { _ = signal(SIGXFSZ, SIG_IGN) }
}
