import Study
import Survey
import Terminal

/// Where the lines typed at the prompt are remembered; nothing typed in an interview ever is.
public enum CommandHistory {
  /// The history in the user's own state folder, or one for this session alone where that fails.
  public static func open(_ environment: Environment) -> History {
    guard let folder = StateFolder(environment: environment.values) else {
      return History(keeps: isKept)
    }
    do {
      try folder.make()
      return History(file: folder.path(of: "history"), keeps: isKept)
    } catch {
      return History(keeps: isKept)
    }
  }

  /// Says whether a line may be remembered: one with a person's name may not, mistyped or right.
  @Sendable static func isKept(_ line: String) -> Bool {
    !line.contains("--name") || line.trimmed.hasPrefix("codebook ")
  }
}
