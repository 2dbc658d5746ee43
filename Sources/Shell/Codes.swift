import Study
import Survey

/// The codes that stand for respondents.
enum Codes {
  /// Every code that a response or draft of the study has.
  static func taken(in study: Study) throws -> Set<String> {
    let responses = try study.responses().responses.map(\.respondent.code)
    let drafts = try study.drafts().drafts.map(\.response.respondent.code)
    return Set(responses + drafts)
  }

  /// A new code for somebody who was not asked before.
  static func new(prefix: String, in study: Study) throws -> String {
    // Whose codes are taken is sealed, also from an opened study: the interview is another process.
    guard !study.isSealed else { return RespondentCode.unseen(prefix: prefix) }
    return RespondentCode.random(prefix: prefix, taken: try taken(in: study))
  }

  /// The code behind each response or draft, by its id.
  static func byResponse(in study: Study) throws -> [String: String] {
    let all = try study.responses().responses + study.drafts().drafts.map(\.response)
    return Dictionary(all.map { ($0.id, $0.respondent.code) }) { first, _ in first }
  }

  /// A code that somebody typed, if it can be one.
  static func checked(_ code: String) throws -> String {
    let isPlain = code.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0))
    }
    guard isPlain, (1...64).contains(code.count) else {
      throw Failure(
        "“\(code)” cannot be a respondent's code. Nothing was started. "
          + "Use letters, digits and hyphens, such as yc-4f7k, and never a name.")
    }
    return code
  }
}
