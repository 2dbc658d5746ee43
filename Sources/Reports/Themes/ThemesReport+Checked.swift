import Coproduction
import Survey
import Themes

extension ThemesReport {
  /// How far each group agrees with a theme.
  func endorsements(on finding: Finding) -> [Endorsement] { checked[finding.theme] ?? [] }

  /// Which themes were read back to the people who spoke, and what they said; nothing where none was.
  func endorsements(on findings: [Finding]) -> [Block] {
    let told = findings.flatMap { finding in
      endorsements(on: finding).map { endorsement in
        let words =
          disclosure.profile == .none ? endorsement.words : endorsement.wordsWithoutCounts
        return "\(finding.name). \(words)."
      }
    }
    return told.isEmpty
      ? [] : [.paragraph("Read back to the people who spoke: did we hear you right?"), .list(told)]
  }
}
