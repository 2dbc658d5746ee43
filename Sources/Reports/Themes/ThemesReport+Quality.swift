import Survey
import Themes

extension ThemesReport {
  /// How well a machine finds each theme that it suggested to somebody, against what people found;
  /// empty where it has not learned from them.
  var qualities: [Block] {
    let suggested = Set(summary.findings.filter { ($0.suggested ?? 0) > 0 }.map(\.theme))
    let shown = quality.filter { suggested.contains($0.theme) }
    guard !shown.isEmpty else { return [] }
    return [
      .heading(level: 2, "How well suggestions hit what people found"),
      .paragraph(
        "Where nobody has read an answer, its themes are suggestions. They were tried on answers "
          + "that people had coded and that were kept out of the learning."),
      .list(shown.map(sentence)),
    ]
  }

  private func sentence(_ quality: Quality) -> String {
    let name = summary.findings.first { $0.theme == quality.theme }?.name ?? quality.theme
    let how =
      switch quality.way {
      case .codebook: "by the words of the codebook"
      case .learned: "by what was learned"
      case .combined: "by the codebook and what was learned"
      }
    guard let measure = quality.measure else {
      return "\(name), found \(how): too few answers are coded to say how well."
    }
    let shares = [measure.precision, measure.recall].map { ($0 * 100).wholePercent }
    return "\(name), found \(how): people agree with \(shares[0]) of what is suggested "
      + "(precision), and \(shares[1]) of what they found is suggested (recall); "
      + "F1 \(measure.f1.rounded(places: 2).expressed). Coded by people: \(quality.read) answers, "
      + "\(quality.confirmed) with this theme."
  }

  /// The same for programs.
  var qualityJSON: JSON {
    .array(
      quality.map { quality in
        [
          "theme": .string(quality.theme), "way": .string(quality.way.rawValue),
          "confirmed": .integer(quality.confirmed), "read": .integer(quality.read),
          "precision": .optional(quality.measure?.precision.rounded(places: 4)),
          "recall": .optional(quality.measure?.recall.rounded(places: 4)),
          "f1": .optional(quality.measure?.f1.rounded(places: 4)),
        ]
      })
  }
}
