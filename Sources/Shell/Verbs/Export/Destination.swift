import ArgumentParser

/// Where something that is handed over goes.
struct Destination: ParsableArguments {
  @Option(
    name: .customLong("out"),
    help: "The file to write it to, which must be new; otherwise it is shown.")
  var file: String?
}
