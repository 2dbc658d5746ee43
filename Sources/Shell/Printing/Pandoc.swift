import FoundationEssentials
import Reports
import Study
import Survey
import Terminal

/// The program pandoc, which makes Word files.
struct Pandoc {
  private let converter: Converter

  /// Finds the program.
  init(in environment: Environment) throws {
    guard let converter = Converter(named: "pandoc", in: environment) else {
      throw Failure(
        "A Word file cannot be made, because the program pandoc is not on this computer. Nothing was "
          + "written. Install it, on Debian or Ubuntu with: sudo apt install pandoc. Or write a page "
          + "that Word opens too, with: --format html")
    }
    self.converter = converter
  }

  /// A document as a Word file, in the styles of another Word file where one is named.
  func word(_ document: Document, styles: String?) throws -> [UInt8] {
    var arguments = ["--from=json", "--to=docx", "--output=-"]
    if let styles {
      // A Word file is an archive, and those begin so.
      guard try Study.bytes(at: styles, limit: 1 << 26).starts(with: Array("PK".utf8)) else {
        throw Failure(
          "“\(styles)” is no Word file, so its styles cannot be used. Nothing was written. Save it as "
            + ".docx in Word, or leave out --styles.")
      }
      arguments.append("--reference-doc=\(styles)")
    }
    let tree = WordFormat(version: try version).text(of: document)
    return try run(Array(tree.utf8), arguments)
  }

  /// The version of the syntax tree that it reads; another one it refuses.
  private var version: [Int] {
    get throws {
      struct Tree: Decodable {
        let version: [Int]

        private enum CodingKeys: String, CodingKey { case version = "pandoc-api-version" }
      }
      let told = try run([], ["--from=markdown", "--to=json"])
      guard let tree = try? JSONDecoder().decode(Tree.self, from: Data(told)) else {
        throw Failure(
          "The program pandoc is of a kind that is not known here. Nothing was written. Install a newer "
            + "one, or write a page that Word opens too, with: --format html")
      }
      return tree.version
    }
  }

  private func run(_ bytes: [UInt8], _ arguments: [String]) throws -> [UInt8] {
    do {
      return try converter(bytes, arguments)
    } catch {
      let why =
        switch error {
        case .notStarted(let reason): "could not be started (error number \(reason))"
        case .failed(let status): "ended with status \(status)"
        case .hanging: "did not end and was stopped"
        }
      throw Failure(
        "A Word file could not be made: the program pandoc \(why). Nothing was written. Install pandoc "
          + "anew, or write a page that Word opens too, with: --format html")
    }
  }
}
