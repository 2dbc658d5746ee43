import Glibc

/// What the output can show.
public struct Screen: Equatable, Sendable {
  /// The width in columns, at least 20.
  public var columns: Int
  /// The height in lines, at least 5.
  public var rows: Int
  /// Whether a person sits at both ends: standard input and output are terminals.
  public var isInteractive: Bool
  /// Whether colour is welcome: a terminal that is not dumb, and no `NO_COLOR`.
  public var allowsColour: Bool

  /// Makes a screen; sizes too small to read on are raised.
  public init(
    columns: Int = 80, rows: Int = 24, isInteractive: Bool = false, allowsColour: Bool = false
  ) {
    self.columns = max(20, columns)
    self.rows = max(5, rows)
    self.isInteractive = isInteractive
    self.allowsColour = allowsColour
  }

  /// The screen of this process, measured now.
  public static func current(_ environment: Environment = .current) -> Screen {
    let shows = isatty(STDOUT_FILENO) == 1
    let (columns, rows) = size()
    return Screen(
      columns: columns, rows: rows,
      isInteractive: shows && isatty(STDIN_FILENO) == 1,
      allowsColour: shows && !environment.isDumb && (environment["NO_COLOR"] ?? "").isEmpty)
  }

  /// How large the window is now, and 80 by 24 where nobody knows.
  static func size() -> (columns: Int, rows: Int) {
    var size = winsize()
    let known = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return (
      known && size.ws_col > 0 ? max(20, Int(size.ws_col)) : 80,
      known && size.ws_row > 0 ? max(5, Int(size.ws_row)) : 24
    )
  }
}
