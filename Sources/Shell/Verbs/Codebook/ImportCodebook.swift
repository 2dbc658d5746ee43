import ArgumentParser
import Forms
import Study
import Survey
import Terminal
import Themes

/// Takes themes over from a spreadsheet or another program.
struct ImportCodebook: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take themes over from CSV or REFI-QDA (.qdc).",
    discussion: """
      The file holds the whole codebook: themes that it lacks are retired, unless people have \
      coded answers with them, when nothing is changed. Columns that a table lacks stay as they are.
      """)

  @Argument(help: "The file, which must end in .csv or .qdc.") var file: String
  @Flag(help: "Only say what would be changed.") var dryRun = false
  @OptionGroup var editing: Editing

  func run(in session: inout Session) throws {
    let study = try session.study(editing.place)
    let confirmed = try session.decisions(in: study).confirmed
    let format = try CodebookFormat(of: file)
    let bytes = try Study.bytes(at: file, limit: 1 << 22)
    let name = String(file.split(separator: "/").last ?? "")
    try session.revise(editing, isDry: dryRun) { codebook in
      let themes = try themes(of: bytes, format, over: codebook)
      for theme in themes where codebook[theme.code] == nil {
        _ = try Editing.newCode(theme.code)
      }
      return try codebook.importing(themes, from: name, confirmed: confirmed)
    }
  }

  private func themes(
    of bytes: [UInt8], _ format: CodebookFormat, over codebook: Codebook
  ) throws -> [Theme] {
    func fault(_ line: Int?, _ words: String) -> Failure {
      Failure("\(file)\(line.map { ", line \($0)" } ?? ""): \(words) Nothing was changed.")
    }
    do {
      return switch format {
      case .csv: try CodebookTable.themes(of: CSVTable(parsing: bytes), over: codebook)
      case .qdc: try CodebookExchange.themes(of: bytes, over: codebook)
      }
    } catch let error as CSVTable.Fault {
      throw fault(error.line, "\(error.problem) \(error.advice)")
    } catch let error as CodebookTable.Fault {
      throw fault(error.line, error.words)
    } catch let error as CodebookExchange.Fault {
      throw fault(error.line, error.problem)
    }
  }
}
