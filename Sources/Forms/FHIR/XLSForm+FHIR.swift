import FoundationEssentials
import Survey

extension XLSForm {
  /// The largest resource that is read, in bytes.
  private static let largestResource = 1 << 22

  /// Reads the bytes of a FHIR Questionnaire in JSON (R4; what R5 calls by other names too); rows in
  /// flaws are those of the sheets that it becomes.
  public static func transcript(ofFHIR bytes: [UInt8], file: String) -> Transcript {
    func unreadable(_ problem: FHIRProblem) -> Transcript {
      Transcript(
        unreadable: problem.sentences.problem, advice: problem.sentences.advice, file: file)
    }
    let decoder = JSONDecoder()
    guard bytes.count <= largestResource else { return unreadable(.notJSON) }
    if let kind = try? decoder.decode(Kind.self, from: Data(bytes)),
      kind.resourceType != "Questionnaire"
    {
      return unreadable(.notAQuestionnaire(kind.resourceType))
    }
    guard let resource = try? decoder.decode(FHIRQuestionnaire.self, from: Data(bytes)) else {
      return unreadable(.notJSON)
    }
    let transcription = FHIRTranscription(resource)
    var book = transcription.book
    book.flaws = transcription.problems.map { problem, row in
      Flaw(problem, at: Place(file: file, sheet: "survey", row: row))
    }
    return Transcript(book, file: file)
  }

  private struct Kind: Decodable {
    var resourceType: String
  }
}
