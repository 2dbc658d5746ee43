import ArgumentParser

/// The option that every verb about a study has.
struct Place: ParsableArguments {
  @Option(name: .long, help: "The folder of the study; otherwise YOUSAID_STUDY, or this folder.")
  var study: String?
}
