import Study
import Survey

/// What a verb had to do with, as far as the audit may know: no codes, no answers, nothing typed.
struct Touched {
  /// The verb with the verb inside it; nil where it is not written down.
  var verb: String?
  /// The study; nil where there is nothing to be written down.
  var study: Study?
  /// The initials of whoever runs the session; otherwise the account counts.
  var who: String?
  /// The id of a questionnaire that the study has.
  var questionnaire: String?
  /// A wave that the study has.
  var wave: Wave?
  /// The responses that were begun, saved or removed.
  var responses: [AuditEntry.Subject] = []
  /// What came of it, where that is not told by the exit status.
  var did: AuditEntry.Deed?

  /// The entry for the audit; nil where there is none.
  func entry(_ did: AuditEntry.Deed) -> AuditEntry? {
    guard let verb else { return nil }
    return AuditEntry(
      who: who ?? Account.name, verb: verb, did: did, questionnaire: questionnaire,
      wave: wave?.name, responses: responses.isEmpty ? nil : responses)
  }

  /// Takes in a response that is begun.
  mutating func take(_ response: Response) {
    who = response.collection.facilitator
    questionnaire = response.questionnaire.id
    wave = response.wave
    responses = [AuditEntry.Subject(id: response.id)]
  }
}
