import Forms
import Survey

/// Reads a questionnaire; where there is none, a flaw says why.
func readQuestionnaire(_ bytes: [UInt8]) {
  let reading = XLSForm.read(bytes, file: "questionnaire.yaml")
  let isRefused = reading.flaws.contains { !$0.isWarning }
  precondition((reading.questionnaire == nil) == isRefused, "it is neither taken nor refused")
  precondition(reading.flaws.count <= 201, "more flaws are told than anybody reads")
}
