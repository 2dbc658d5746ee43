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
    let coder = try coder(in: study)
    let readings = Reading.all(of: responses, on: try shelf(for: responses, in: study), with: coder)
    return Summary(of: readings, codebook: codebook)
  }

  /// What the chosen responses say of the themes of the codebook, also where there are none.
  func summary(
    of selection: Selection, with codebook: Codebook, in study: Study
  ) throws -> Summary {
    let found = try selection.found(in: study, self)
    for problem in found.problems { console.complain(problem) }
    return try summary(
      of: selection.summable(found.responses, self), with: codebook, in: study)
  }
}

extension Summary {
  /// The themes as far as it matters for an answer to the people who spoke of them.
  var heard: [HeardTheme] {
    findings.map { finding in
      HeardTheme(
        code: finding.theme, name: finding.name,
        people: finding.suppressed == nil ? finding.respondents : nil, base: finding.base,
        isInvented: invented > 0 && invented == responses)
    }
  }
}
