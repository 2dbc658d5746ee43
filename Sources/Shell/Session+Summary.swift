import Coproduction
import Study
import Survey
import Terminal
import Themes

extension Session {
  /// What responses say of the themes of the codebook.
  func summary(
    of responses: [Response], with codebook: Codebook, in study: Study
  ) throws -> Summary {
    Summary(of: try readings(of: responses, in: study, with: codebook), codebook: codebook)
  }

  /// The themes that the chosen responses speak of, most people first; none where there are none.
  func heard(
    _ selection: Selection, with codebook: Codebook, in study: Study
  ) throws -> [HeardTheme] {
    let found = try selection.found(in: study, self)
    for problem in found.problems { console.complain(problem) }
    guard !found.responses.isEmpty else { return [] }
    let responses = selection.summable(found.responses, self)
    return try summary(of: responses, with: codebook, in: study).findings.map { finding in
      HeardTheme(
        code: finding.theme, name: finding.name,
        people: finding.suppressed == nil ? finding.respondents : nil, base: finding.base,
        isInvented: responses.allSatisfy(\.isInvented))
    }
  }
}
