import ArgumentParser
import Forms
import Reports
import Study
import Survey
import Terminal
import Themes

/// Hands over responses to other programs.
struct ExportResponses: Verb {
  static let configuration = CommandConfiguration(
    commandName: "responses", abstract: "Hand over responses as tables, a data package or FHIR.",
    discussion: """
      csv: one row a response, with columns for the questions of one questionnaire. tidy: one row \
      an answer, which is also what you get without --format where several questionnaires were \
      answered. package: a folder with all tables and a description of every column (a \
      Frictionless data package). fhir: a bundle of questionnaires and responses (FHIR R4). Words \
      that a spreadsheet could take for a formula get the mark ' in front; --raw leaves it out.
      """)

  @OptionGroup var selection: Selection
  @Option(help: "How to write it: csv, tidy, package or fhir.") var format: Format?
  @Flag(help: "Leave out the words of people who did not agree to be quoted.")
  var quotable = false
  @Flag(help: "Leave out the mark that keeps words from being taken for formulas.") var raw = false
  @OptionGroup var destination: Destination
  @OptionGroup var place: Place

  /// How responses are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, tidy, package, fhir }

  func validate() throws {
    guard format != .package || destination.file != nil else {
      throw ValidationError("A package is a folder. Name a new one with --out.")
    }
    guard !raw || format != .fhir else {
      throw ValidationError("FHIR has no formulas. Leave out --raw.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let responses = try selection.responses(of: study, in: session)
    let export = ResponsesExport(
      responses, on: try session.shelf(for: responses, in: study), onlyQuotable: quotable)
    for omission in export.omissions { session.console.complain(omission) }
    guard !export.responses.isEmpty else {
      throw Failure("No response may leave, for the reasons above. Nothing was written.")
    }
    let several = Set(export.responses.map(\.questionnaire.id)).count > 1
    let written =
      switch format ?? (several ? .tidy : .csv) {
      case .csv: try session.hand(over: try wide(export).csv(isRaw: raw).text, destination)
      case .tidy: try session.hand(over: export.tidy.csv(isRaw: raw).text, destination)
      case .fhir:
        try session.hand(
          over: FHIRBundle(export.responses, on: export.questionnaires).text.withControlsEscaped,
          destination)
      case .package: try place(DataPackage(export, isRaw: raw))
      }
    guard written, let file = destination.file else { return }
    session.tellWritten(file, export.responses.count.of("response"))
  }

  private func wide(_ export: ResponsesExport) throws -> DataTable {
    let ids = Set(export.responses.map(\.questionnaire.id)).sorted()
    guard ids.count == 1, let id = ids.first else {
      throw Failure(
        "One row for each response has room for one questionnaire. Nothing was written. Name one "
          + "with --questionnaire: \(ids.joined(separator: ", ")). Or use --format tidy or package."
      )
    }
    guard let asked = export.shelf.newest(id) else {
      throw Failure(
        "The questionnaire “\(id)” cannot be read, so its questions have no columns. Nothing was "
          + "written. Mend it, or use --format tidy.")
    }
    return export.wide(asked)
  }

  private func place(_ package: DataPackage) throws -> Bool {
    let files = package.files.map { (name: $0.name, bytes: Array($0.text.utf8)) }
    try Study.place(privateFolder: files, at: destination.file ?? "")
    return true
  }
}
