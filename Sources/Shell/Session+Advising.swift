import EasyRead
import Study
import Survey
import Terminal

extension Session {
  /// Says what the Easy Read checks find in words that people will read, as advice alone.
  func advise(on words: [String?], in study: Study) throws {
    let findings = EasyRead.findings(
      inText: words.compactMap(\.self), glossary: try glossary(in: study)())
    guard !findings.isEmpty else { return }
    console.say("People will read this. To make it easier to read:")
    for finding in findings { console.say("- \(finding.line)") }
    console.say(EasyRead.caution)
  }
}

extension Finding {
  /// The words and what to do about them, in a line.
  var line: String { "“\(text)” \(suggestion)" }
}
