import Survey

/// What can be wrong with the themes of a codebook and with how they belong together.
enum CodebookProblem: Problem {
  case agency(String, theme: String, known: [String])
  case area(String, theme: String, known: [String])
  case valence(String, theme: String)
  case retired(String, theme: String)
  case everyAnswer(String, theme: String)
  case parent(String, theme: String, known: [String])
  case circle(String)
  case retiredParent(String, theme: String)
  case into(String, theme: String, known: [String])
  case intoWithoutRetired(String)
  case intoItself(String)

  var sentences: (problem: String, advice: String) {
    switch self {
    case .agency(let agency, let theme, let known):
      (
        "The agency \(agency.quoted) of the theme \(theme.quoted) is not known.",
        Self.advice(on: agency, known) + " More can be named under `agencies` in study.yaml."
      )
    case .area(let area, let theme, let known):
      (
        "The area \(area.quoted) of the theme \(theme.quoted) is not known.",
        Self.advice(on: area, known) + " They are named under `areas` in study.yaml."
      )
    case .valence(let text, let theme):
      (
        "The valence \(text.quoted) of the theme \(theme.quoted) is not known.",
        "Write positive, neutral, negative or mixed, or leave it out."
      )
    case .retired(let text, let theme):
      (
        "Whether the theme \(theme.quoted) is retired is neither yes nor no, but \(text.quoted).",
        "Write `retired: yes`, or leave it out."
      )
    case .everyAnswer(let entry, let theme):
      (
        "The entry \(entry.quoted) of the theme \(theme.quoted) would match nearly every answer.",
        "Write a word that says what the theme is about."
      )
    case .parent(let parent, let theme, let known):
      (
        "The theme \(theme.quoted) is part of \(parent.quoted), which is no theme.",
        Slip.meant(by: parent, among: known).map { "Did you mean `\($0)`?" }
          ?? "Write the code of a theme under `parent`."
      )
    case .circle(let theme):
      (
        "The theme \(theme.quoted) is part of itself, by way of its `parent`.",
        "Leave `parent` out at the theme that the others are parts of."
      )
    case .retiredParent(let parent, let theme):
      (
        "The theme \(theme.quoted) is part of \(parent.quoted), which is retired.",
        "Write another `parent`, or leave it out."
      )
    case .into(let code, let theme, let known):
      (
        "\(code.quoted), into which the theme \(theme.quoted) went, is no theme.",
        Slip.meant(by: code, among: known).map { "Did you mean `\($0)`?" }
          ?? "Write the code of the theme that took over under `into`."
      )
    case .intoWithoutRetired(let theme):
      (
        "The theme \(theme.quoted) has `into` but is not retired.",
        "Write `retired: yes` beside it, or remove `into`."
      )
    case .intoItself(let theme):
      (
        "The theme \(theme.quoted) went into itself, by way of its `into`.",
        "Write a theme that is coded under `into`, or remove it."
      )
    }
  }

  private static func advice(on code: String, _ known: [String]) -> String {
    Slip.meant(by: code, among: known).map { "Did you mean `\($0)`?" }
      ?? "Write one of: \(known.joined(separator: ", "))."
  }
}
