import ArgumentParser
import FoundationEssentials

/// The options of a verb, as its help knows them.
struct VerbShape: Sendable {
  let name: String
  let options: [Option]
  /// The verbs inside this one, as `check` is in `codebook check`.
  let parts: [VerbShape]

  /// One option of a verb.
  struct Option: Sendable {
    let name: String
    let takesValue: Bool
    let values: [String]
  }

  /// The shapes of all verbs, as ArgumentParser tells them.
  ///
  /// The form of what it tells is not promised, so its version is fixed in the package's manifest
  /// and a test holds on to what is needed of it.
  static let all: [VerbShape] = {
    let told = Data(Tool._dumpHelp().utf8)
    guard let help = try? JSONDecoder().decode(Help.self, from: told) else { return [] }
    return (help.command.subcommands ?? []).map(shape)
  }()

  private static func shape(_ command: Help.Command) -> VerbShape {
    let options = (command.arguments ?? []).compactMap { argument -> Option? in
      guard argument.kind != "positional", let name = argument.preferredName else { return nil }
      return Option(
        name: (name.kind == "long" ? "--" : "-") + name.name,
        takesValue: argument.kind == "option", values: argument.allValues ?? [])
    }
    let parts = (command.subcommands ?? []).map(shape)
    // What is typed without a part belongs to the one that goes without saying.
    let usual = parts.first { $0.name == command.defaultSubcommand }
    return VerbShape(
      name: command.commandName, options: options + (usual?.options ?? []), parts: parts)
  }

  /// The part that is needed of what ArgumentParser tells.
  private struct Help: Decodable {
    let command: Command

    struct Command: Decodable {
      let commandName: String
      let defaultSubcommand: String?
      let subcommands: [Command]?
      let arguments: [Argument]?
    }

    struct Argument: Decodable {
      let kind: String
      let preferredName: Name?
      let allValues: [String]?
    }

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }
}
