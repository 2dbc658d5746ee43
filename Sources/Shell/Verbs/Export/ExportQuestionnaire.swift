import ArgumentParser
import Forms
import Study
import Survey
import Terminal

/// Hands over a questionnaire to other programs.
struct ExportQuestionnaire: Verb {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: "Hand over a questionnaire as Excel (XLSForm), FHIR or YAML.",
    discussion: """
      xlsx: a workbook that ODK, KoboToolbox and Excel open, and that comes back unchanged. fhir: a \
      FHIR R4 Questionnaire. yaml: the file as it is. Without --format, the ending of --out says \
      which.
      """)

  @Argument(help: "The questionnaire, such as youth-council.") var questionnaire: String
  @Option(help: "How to write it: xlsx, fhir or yaml.") var format: Format?
  @OptionGroup var destination: Destination
  @OptionGroup var place: Place

  /// How a questionnaire is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case xlsx, fhir, yaml }

  func validate() throws {
    guard wanted != .xlsx || destination.file != nil else {
      throw ValidationError(
        "A workbook cannot be shown here. Name a new file, such as --out \(questionnaire).xlsx.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let asked = try session.questionnaire(questionnaire, in: study)
    let bytes = try study.bytes(of: .questionnaire(questionnaire))
    switch wanted {
    case .yaml: try put(bytes, session)
    case .fhir:
      let resource = FHIRQuestionnaire(asked)
      if resource.untranslated > 0 {
        session.console.complain(
          "\(resource.untranslated.of("condition")) cannot be said in FHIR and stand"
            + "\(resource.untranslated == 1 ? "s" : "") there as XLSForm has it, where other "
            + "programs pass over it.")
      }
      try put(Array(resource.text.utf8), session)
    case .xlsx:
      guard let workbook = XLSForm.spreadsheet(of: bytes, file: "\(questionnaire).yaml") else {
        throw Failure("“\(questionnaire)” has no sheets. Nothing was written.")
      }
      try put(workbook, session)
    }
  }

  /// What was asked for, or what the name of the file says.
  private var wanted: Format {
    if let format { return format }
    switch destination.file?.lowercased().split(separator: ".").last {
    case "xlsx": return .xlsx
    case "json": return .fhir
    case "yaml", "yml": return .yaml
    default: return destination.file == nil ? .yaml : .xlsx
    }
  }

  private func put(_ bytes: [UInt8], _ session: Session) throws {
    guard let file = destination.file else {
      return session.console.deliver(String(decoding: bytes, as: UTF8.self))
    }
    try Study.place(page: bytes, at: file)
    session.console.say("“\(file)” is written.")
  }
}
