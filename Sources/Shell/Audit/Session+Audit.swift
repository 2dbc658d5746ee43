import Study
import Survey
import Terminal

extension Session {
  /// Writes down that a sitting begins, and marks its response with where the audit stands.
  func begun(_ response: Response, in study: Study) -> Response {
    auditor.touched.take(response)
    guard let head = auditor.record(.begun) else { return response }
    var marked = response
    var generator = SystemRandomNumberGenerator()
    marked.audit = Response.AuditMark(at: head, using: &generator)
    return marked
  }

  /// Names to the audit what a verb looks at, as far as the study knows it: what was mistyped may be
  /// a name.
  func touch(_ questionnaire: String?, _ wave: Wave?, in study: Study) throws {
    if let questionnaire, study.has(.questionnaire(questionnaire)) {
      auditor.touched.questionnaire = questionnaire
    }
    if let wave, try study.waves().contains(wave.name) { auditor.touched.wave = wave }
  }

  /// Names to the audit the responses that were brought in.
  func touch(
    _ questionnaire: String, _ wave: Wave, _ responses: [Response], _ published: [Published]
  ) {
    auditor.touched.questionnaire = questionnaire
    auditor.touched.wave = wave
    auditor.touched.responses = zip(responses, published).map { response, published in
      AuditEntry.Subject(id: response.id, digest: try? Study.digest(at: published.path))
    }
  }

  /// Says where the audit stands once an interview is over, to whoever runs the session.
  func tellOfAudit(since seen: AuditHead?, _ status: Int32, in study: Study) {
    let newest = auditor.newest(of: study)
    let isNew = newest.map { $0.head.log != seen?.log } ?? false
    // Where a line was refused, there is nothing that the audit would say of it.
    guard isNew || status == 0 else { return }
    guard let newest, isNew, newest.did != .begun else {
      return console.complain(
        "The audit does not say how this ended. Every answer that was confirmed is safe.")
    }
    console.say("The audit stands at \(newest.head.slip).")
  }
}
