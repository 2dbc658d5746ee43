import Coproduction
import Survey
import Themes

/// What young people and parents said and what came of it, for those who decide.
///
/// Its figures come from reports that are protected already, so that nothing can be worked out from
/// it that those withhold.
public struct BoardPaper: Equatable, Sendable {
  /// Who decides; empty where the study has no name.
  public var partnership: String
  /// What people spoke of and chose in the wave that the paper is about, split by group.
  public var themes: ThemesReport
  /// The same wave beside the one before; nil where there is none, or it cannot be shown.
  public var change: ComparisonReport?
  /// Why there is no change to be shown, in a sentence; nil where there is.
  public var unchanged: String?
  /// How many people answered in which way; nil is withheld.
  public var modes: [Heard] = []
  /// How many people were invited, by group, as far as somebody said so.
  public var invited: [Heard] = []
  /// Who is missing beside the population that was named.
  public var gaps: [Population.Gap] = []
  /// The values of the population whose figures are withheld or that nobody was asked about.
  public var unseen: [String] = []
  /// The themes with what they are about.
  public var codebook: Codebook
  /// The agencies that act, in the order in which they are told of.
  public var agencies: [Partnership.Named] = []
  /// The areas for improvement.
  public var areas: [Partnership.Named] = []
  /// Whose voice each questionnaire is, by its id.
  public var voices: [String: Group] = [:]
  /// What is done about what was said.
  public var actions: [Action] = []
  /// The names that codes of actions stand for, and the day of the paper.
  public var words: ActionWords
  /// The themes that nobody answers yet.
  public var unanswered: [HeardTheme] = []
  /// Whether the notes for leaders belong to it.
  public var hasLeaderNotes = false

  /// Some of the people, by a name.
  public struct Heard: Equatable, Sendable {
    /// Who they are.
    public var label: String
    /// How many; nil where that is withheld.
    public var people: Int?

    /// Makes a number of people.
    public init(_ label: String, _ people: Int?) {
      self.label = label
      self.people = people
    }
  }

  /// Makes a paper of figures; everything else can be added.
  public init(
    _ themes: ThemesReport, codebook: Codebook, partnership: String = "", words: ActionWords
  ) {
    self.themes = themes
    self.codebook = codebook
    self.partnership = partnership
    self.words = words
  }

  var summary: Summary { themes.summary }

  /// Whether there are any figures to speak of.
  var hasFigures: Bool { summary.base > 0 && summary.withheld[.people] == nil }

  /// The wave that the paper is about, in words.
  var wave: String { summary.waves.map(\.name).joined(separator: ", ") }

  /// The themes that have a figure above 0, most people first.
  var shown: [Finding] { summary.findings.filter { $0.respondents ?? 0 > 0 } }

  /// The part of one group; nil where it has none of its own.
  func part(_ group: Group) -> Split.Part? {
    themes.split?.parts.first { $0.value == group.rawValue && $0.summary.withheld[.people] == nil }
  }

  /// What a group says of a theme; nil where it has no figures.
  func finding(_ theme: String, in group: Group) -> Finding? {
    part(group)?.summary.findings.first { $0.theme == theme }
  }
}
