import Forms
import FoundationEssentials
import Study
import Survey
import Themes

/// The project that is measured: its program, its questionnaires and its codebook.
public enum Project {
  /// The top folder of the project.
  static let folder = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

  /// The environment variables that these benchmarks were started with.
  static let environment = ProcessInfo.processInfo.environment

  /// The path of the program.
  public static let program = environment["YOUSAID"] ?? "\(folder)/.build/release/yousaid"

  /// The folder that invented studies are kept in.
  static let workplace = environment["YOUSAID_BENCHMARKS"] ?? "\(folder)/.build/benchmarks"

  /// The project's own study.
  static var study: Study { get throws { try Study(root: folder) } }

  /// A questionnaire of the project's own study.
  public static func questionnaire(_ id: String) throws -> Questionnaire {
    let reading = XLSForm.read(
      try study.bytes(of: .questionnaire(id)), file: "\(id).yaml")
    guard let questionnaire = reading.questionnaire else { throw Fault.flawed(id) }
    return questionnaire
  }

  /// The codebook of the project's own study.
  public static func codebook() throws -> Codebook {
    let file = "codebook.yaml"
    guard let codebook = CodebookFile.read(try study.bytes(of: .codebook), file: file).0 else {
      throw Fault.flawed(file)
    }
    return codebook
  }
}
