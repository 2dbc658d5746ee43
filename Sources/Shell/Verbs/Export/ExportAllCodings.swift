import ArgumentParser

/// Hands over every coding, as `codings export` does.
struct ExportAllCodings: Verb {
  static let configuration = CommandConfiguration(
    commandName: "codings", abstract: "Hand over every coding: CSV, JSON or REFI-QDA (.qdpx).",
    discussion: ExportCodings.configuration.discussion)

  @OptionGroup var codings: CodingsHandover

  func validate() throws { try codings.validate() }

  func run(in session: inout Session) throws { try codings.run(in: session) }
}
