import Forms
import Glibc
import Survey

@testable import Study

/// The questionnaire that the tables answer.
private let asked: Questionnaire? = {
  let bytes = getenv("FUZZ_QUESTIONNAIRE").flatMap { try? Study.bytes(at: String(cString: $0)) }
  return XLSForm.read(bytes ?? [], file: "youth-council.yaml").questionnaire
}()

/// Imports a table of returns.
///
/// Every return that is taken can be kept.
func readTable(_ bytes: [UInt8]) {
  guard let asked, let wave = Wave("2026-autumn") else {
    preconditionFailure("FUZZ_QUESTIONNAIRE names no questionnaire")
  }
  guard let table = try? CSVTable(parsing: bytes),
    let imported = try? ResponseImport(
      table, questionnaire: asked, wave: wave, at: Moment(seconds: 1_795_277_000))
  else { return }
  for response in imported.responses {
    guard let kept = try? ResponseFile.bytes(of: response),
      let again = try? ResponseFile.response(in: kept, path: "")
    else { preconditionFailure("a return that was taken cannot be kept") }
    precondition(again == response, "a return is kept as another")
  }
}
