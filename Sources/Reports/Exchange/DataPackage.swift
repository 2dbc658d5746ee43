import Survey
import Themes

/// Tables with a description that programs read (Frictionless Data Package 1).
public struct DataPackage: Sendable {
  /// What is described, and what may be done with it.
  public let export: ResponsesExport
  /// Whether words stand exactly as they are.
  public let isRaw: Bool

  /// Makes a package of responses; raw, without the mark that keeps words from being formulas.
  public init(_ export: ResponsesExport, isRaw: Bool = false) {
    self.export = export
    self.isRaw = isRaw
  }

  /// The files by name, the description last.
  public var files: [(name: String, text: String)] {
    let tables = export.tables
    return tables.map { ("\($0.name).csv", $0.csv(isRaw: isRaw).text) }
      + [("datapackage.json", description(of: tables).text)]
  }

  private func description(of tables: [DataTable]) -> JSON {
    let titles = export.questionnaires.map { export.shelf.title($0.id) }
    var words = ["It holds what people said, under codes. Keep it as safe as the study."]
    if export.responses.contains(where: \.isInvented) {
      words.append("It holds invented responses: nobody said these words.")
    }
    if !isRaw {
      words.append(
        "Words that a spreadsheet could take for a formula have the mark ' in front of them.")
    }
    return [
      "name": .string("responses"), "profile": .string("tabular-data-package"),
      "title": .string("Responses: " + titles.joined(separator: ", ")),
      "description": .string((words + export.omissions).joined(separator: " ")),
      "resources": .array(tables.map { $0.resource(isRaw: isRaw) }),
    ]
  }
}
