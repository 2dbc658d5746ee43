import CReadline

/// The environment variables as they stood at one moment.
public struct Environment: Equatable, Sendable {
  /// The values by name.
  public var values: [String: String]

  /// Makes an environment.
  public init(_ values: [String: String]) { self.values = values }

  /// The environment of this process.
  public static var current: Environment {
    var values: [String: String] = [:]
    guard var entry = creadline_environment() else { return Environment(values) }
    while let text = entry.pointee {
      let parts = String(cString: text).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return Environment(values)
  }

  /// The value of a variable; nil where it is not set.
  public subscript(name: String) -> String? { values[name] }

  /// Whether the terminal can only print: `TERM` is `dumb`, empty or not set.
  public var isDumb: Bool { ["", "dumb"].contains(values["TERM"] ?? "") }

  /// What an interview's own process may know, and nothing that changes how keys are read.
  public var forSeat: Environment {
    let names: Set = [
      "LANG", "TERM", "NO_COLOR", "ACCESSIBLE", "TZ", "PATH", "HOME", "XDG_RUNTIME_DIR",
      "XDG_STATE_HOME",
    ]
    var kept = values.filter { name, _ in
      names.contains(name)
        || ["LC_", "YOUSAID_", "PULSE_", "ALSA_"].contains { name.hasPrefix($0) }
    }
    kept["INPUTRC"] = "/dev/null"
    return Environment(kept)
  }
}
