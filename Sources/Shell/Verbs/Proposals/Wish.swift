import ArgumentParser
import Survey

/// Who asks for a change, and why.
struct Wish: ParsableArguments {
  @Option(name: .customLong("by"), help: "Who asks for it: young-person, parent-carer, …")
  var group: Group
  @Option(help: "Why they want it.") var because: String
}
