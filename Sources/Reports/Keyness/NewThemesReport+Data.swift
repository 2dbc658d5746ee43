import Survey
import Themes

extension NewThemesReport {
  /// The report for programs, with an answer of each person who agreed to be quoted.
  public var json: JSON {
    let mask = disclosure.profile == .none ? nil : Mask()
    var members: [JSON.Member] = []
    if let banner { members.append(JSON.Member("note", .string(banner))) }
    members += [
      JSON.Member(
        "uncoded", ["answers": .integer(found.uncoded), "respondents": .integer(found.people)]),
      JSON.Member(
        "coded", ["answers": .integer(found.coded), "respondents": .integer(found.others)]),
      JSON.Member("fewest", .integer(found.isOfFew ? 2 : found.fewest)),
      JSON.Member(
        "phrases", .array(zip(found.candidates, themes).map { value($0, $1, maskedBy: mask) })),
      JSON.Member("caution", .string(Self.caution)),
    ]
    return .object(members)
  }

  private func value(
    _ candidate: NewThemes.Candidate, _ theme: Theme, maskedBy mask: Mask?
  ) -> JSON {
    let keyness = candidate.phrase.keyness
    return [
      "phrase": .string(candidate.phrase.words),
      "forms": .array(candidate.phrase.forms.map(JSON.string)),
      "respondents": .integer(keyness.target), "base": .integer(keyness.targetSize),
      "others": .integer(keyness.reference), "others-base": .integer(keyness.referenceSize),
      "log-likelihood": .optional(likelihood(keyness)),
      "add": .string(Self.command(theme)),
      "excerpts": .array(candidate.excerpts.map { ThemesReport.json($0, maskedBy: mask) }),
    ]
  }

  /// The figures for spreadsheets: one row a phrase.
  public var csv: CSV {
    CSV(
      columns: [
        "phrase", "forms", "respondents", "base", "others", "others_base", "log_likelihood", "add",
      ],
      rows: zip(found.candidates, themes).map { candidate, theme in
        let keyness = candidate.phrase.keyness
        return [
          .text(candidate.phrase.words), .text(candidate.phrase.forms.joined(separator: "; ")),
          .number(Double(keyness.target)), .number(Double(keyness.targetSize)),
          .number(Double(keyness.reference)), .number(Double(keyness.referenceSize)),
          .number(likelihood(keyness)), .text(Self.command(theme)),
        ]
      })
  }

  /// The log-likelihood; nil where there is nothing to compare with.
  private func likelihood(_ keyness: Keyness) -> Double? {
    keyness.referenceSize > 0 ? keyness.logLikelihood.rounded(places: 4) : nil
  }
}
