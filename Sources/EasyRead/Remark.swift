/// What a rule says about a place, at the strictness of Easy Read.
struct Remark: Equatable, Sendable {
  let severity: Finding.Severity
  let place: Place
  let text: String
  let suggestion: String

  init(_ severity: Finding.Severity, at place: Place, _ text: String, _ suggestion: String) {
    self.severity = severity
    self.place = place
    self.text = text
    self.suggestion = suggestion
  }
}
