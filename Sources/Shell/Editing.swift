import ArgumentParser
import Forms
import Survey

/// The options of every verb that changes the codebook.
struct Editing: ParsableArguments {
  @Option(help: "Initials or role of who does it, for the log of changes.") var by: String?
  @OptionGroup var place: Place

  /// Who does it, where somebody said.
  func coder() throws -> String? {
    guard let by = by?.trimmed, !by.isEmpty else { return nil }
    guard by.count <= 24, !by.contains(where: \.isWhitespace) else {
      throw Failure(
        "“\(by)” looks like a name. Nothing was changed. Give initials or a role, such as kl or "
          + "chair.")
    }
    return by
  }

  /// A code that a new theme can have.
  static func newCode(_ text: String) throws -> String {
    guard Code.isValid(text) else {
      throw Failure(
        "“\(text)” cannot be the code of a theme. Nothing was changed. "
          + "Use 1 to 64 small letters, digits, hyphens and underscores, and begin with a letter.")
    }
    return text
  }

  /// Lists separated by commas as one list.
  static func list(_ texts: [String]) -> [String] {
    texts.flatMap { $0.split(separator: ",") }.map(\.trimmed).filter { !$0.isEmpty }
  }
}
