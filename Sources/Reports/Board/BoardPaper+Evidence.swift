import Survey
import Themes

extension BoardPaper {
  /// Who was asked and heard and how, who is missing, and what cannot be said.
  var evidence: [Block] {
    var blocks: [Block] = [.list(reach)]
    if !gaps.isEmpty || !unseen.isEmpty {
      blocks += [.heading(level: 3, "Who is missing"), .list(missing)]
    }
    return blocks + [.heading(level: 3, "What cannot be said"), .list(limits)]
  }

  private var reach: [String] {
    let invitations = invited.map { "\($0.people.map { "\($0)" } ?? "unknown") \($0.label)" }
    let groups = Group.allCases.compactMap { group in
      part(group).map { "\($0.summary.base) \(group.name)" }
    }
    let ways = modes.map { "\($0.label) (\($0.people.map { "\($0)" } ?? "withheld"))" }
    return [
      invitations.isEmpty
        ? "How many people were asked to answer is not written down."
        : "Asked to answer: \(invitations.joined(separator: ", ")).",
      hasFigures
        ? "Heard: \(summary.base.of("person", "people"))"
          + (groups.isEmpty ? "." : ", among them \(groups.joined(separator: ", ")).")
        : nil,
      ways.isEmpty ? nil : "How they answered: \(ways.joined(separator: ", ")).",
      "What they spoke of was found with the codebook “\(codebook.name)”, version "
        + "\(codebook.version)"
        + (summary.decided > 0 ? ", and people read \(summary.decided) answers themselves." : "."),
      rule,
      themes.waiting,
    ].compactMap(\.self)
  }

  /// How small numbers are protected, in short; the annex has it at length.
  private var rule: String {
    let profile = themes.disclosure.profile
    return profile == .none
      ? themes.disclosure.sentences
      : "Numbers of 1 to \(profile.limit - 1) people are not shown, and the others are rounded to "
        + "\(profile.step). The annex says how."
  }

  private var missing: [String] {
    gaps.map(\.words)
      + (unseen.isEmpty
        ? [] : ["Nothing can be said of: \(unseen.joined(separator: ", ")). No figure is given."])
  }

  private var limits: [String] {
    [
      "People chose to answer, so they are no sample: the figures tell of them, and not of everybody "
        + "in the area.",
      "Likely means the range that the true share of people like these lies in, 95 times of 100.",
      ThemesReport.caution,
      change == nil
        ? nil
        : "People of two waves may be the same people, and nothing here says why "
          + "figures change.",
    ].compactMap(\.self)
  }
}

extension Population.Gap {
  /// Who is missing, such as `Aged 16 to 18: 2 of 48 people heard, 4%, where they are 20% of …`.
  fileprivate var words: String {
    let there = share.wholePercent
    return heard.count == 0
      ? "\(label): nobody was heard, and they are \(there) of those counted."
      : "\(label): \(heard.short()), where they are \(there) of those counted."
  }
}
