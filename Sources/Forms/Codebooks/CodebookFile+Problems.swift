import Coproduction
import Survey
import Themes

extension CodebookFile {
  /// The agencies that need not be named in the settings.
  private static let agencies = ["education", "health", "care", "together"]
  /// The areas of the inspection, where the settings name none.
  private static let areas = ["data", "multiagency", "health", "plans", "voice"]

  /// What is wrong with themes in themselves and with how they belong together.
  static func problems(of codebook: Codebook, for partnership: Partnership) -> [any Problem] {
    let more = partnership.agencies.map(\.code)
    let agencies = Self.agencies + more.filter { !Self.agencies.contains($0) }
    let areas = partnership.areas.isEmpty ? Self.areas : partnership.areas.map(\.code)
    let heirs = Dictionary(codebook.themes.map { ($0.code, $0.into) }) { first, _ in first }
    return codebook.themes.flatMap { theme -> [any Problem] in
      var problems = problems(of: theme, in: codebook)
      for agency in theme.agency where !agencies.contains(agency) {
        problems.append(CodebookProblem.agency(agency, theme: theme.code, known: agencies))
      }
      for area in theme.areas where !areas.contains(area) {
        problems.append(CodebookProblem.area(area, theme: theme.code, known: areas))
      }
      return problems + relations(of: theme, in: codebook, heirs)
    }
  }

  private static func problems(of theme: Theme, in codebook: Codebook) -> [any Problem] {
    var problems: [any Problem] = theme.ehc.filter { !EHCSection.contains($0) }.map {
      SettingsFileProblem.ehc($0, theme: theme.code)
    }
    let isOnlyAWhole = theme.isRetired || !codebook.parts(of: theme.code).isEmpty
    if theme.words.isEmpty, theme.near.isEmpty, !isOnlyAWhole {
      problems.append(SettingsFileProblem.noPatterns(theme.code))
    }
    for pattern in theme.words + theme.near.flatMap(\.self) + theme.unless {
      if let problem = problem(of: pattern, in: theme.code) { problems.append(problem) }
    }
    for entry in theme.words.map({ [$0] }) + theme.near {
      let patterns = entry.compactMap(Pattern.init)
      if entry.isEmpty {
        problems.append(SettingsFileProblem.emptyPattern(theme.code))
      } else if patterns.count == entry.count, patterns.allSatisfy(\.isInEveryText) {
        let name = entry.joined(separator: " near ")
        problems.append(CodebookProblem.everyAnswer(name, theme: theme.code))
      }
    }
    return problems
  }

  /// What is wrong with a pattern: `*` stands for the rest of a word that has begun.
  private static func problem(of pattern: String, in theme: String) -> SettingsFileProblem? {
    let words = pattern.split(whereSeparator: \.isWhitespace)
    if words.isEmpty { return .emptyPattern(theme) }
    let isStray = words.contains { $0.dropLast().contains("*") || $0 == "*" }
    return isStray ? .strayStar(pattern, theme: theme) : nil
  }

  private static func relations(
    of theme: Theme, in codebook: Codebook, _ heirs: [String: [String]]
  ) -> [CodebookProblem] {
    var problems: [CodebookProblem] = []
    let codes = codebook.themes.map(\.code)
    if let parent = theme.parent {
      if codebook[parent] == nil {
        problems.append(.parent(parent, theme: theme.code, known: codes))
      } else if parent == theme.code
        || codebook.wholes(of: theme.code).last?.parent.map({ codebook[$0] != nil }) == true
      {
        // The way up from here does not end at a theme that stands by itself.
        problems.append(.circle(theme.code))
      } else if !theme.isRetired, codebook[parent]?.isRetired == true {
        problems.append(.retiredParent(parent, theme: theme.code))
      }
    }
    for code in theme.into where codebook[code] == nil {
      problems.append(.into(code, theme: theme.code, known: codes))
    }
    if !theme.into.isEmpty, !theme.isRetired {
      problems.append(.intoWithoutRetired(theme.code))
    } else if leadsBack(theme, by: heirs) {
      problems.append(.intoItself(theme.code))
    }
    return problems
  }

  /// Whether the themes that took over from a theme lead back to it, by the heirs of each.
  private static func leadsBack(_ theme: Theme, by heirs: [String: [String]]) -> Bool {
    var seen: Set<String> = []
    var waiting = theme.into
    while let next = waiting.popLast() {
      if next == theme.code { return true }
      if seen.insert(next).inserted { waiting += heirs[next] ?? [] }
    }
    return false
  }
}
