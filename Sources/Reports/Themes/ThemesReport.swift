import Coproduction
import Survey
import Themes

/// What people spoke of, how many of them, in whose words, and what they chose.
public struct ThemesReport: Equatable, Sendable {
  /// The figures for everybody.
  public var summary: Summary
  /// The same figures for parts; nil where nothing is split.
  public var split: Split?
  /// The closed questions.
  public var tallies: [Tally]
  /// The titles of questionnaires by id; one that is missing goes by its id.
  public var titles: [String: String]
  /// How many people at most are quoted on a theme.
  public var quotes: Int
  /// How well each theme is found by machine, where it has learned from people.
  public var quality: [Quality] = []
  /// How far each group agrees with a theme as it was read back, by the code of the theme.
  public var checked: [String: [Endorsement]] = [:]
  /// The questions whose words differ between the versions that people answered.
  public var rewordings: [Rewording] = []
  /// How the figures are kept from showing who said what.
  public var disclosure = Disclosure(.none)
  /// What is to be said of people who are not counted yet; nil where there are none.
  public var waiting: String?
  /// How many people each group has, so that no small one is named beside a quote.
  public var groups: [Group: Int] = [:]

  /// Makes a report.
  public init(
    _ summary: Summary, split: Split? = nil, tallies: [Tally] = [], titles: [String: String] = [:],
    quotes: Int = 3
  ) {
    self.summary = summary
    self.split = split
    self.tallies = tallies
    self.titles = titles
    self.quotes = quotes
  }

  /// What stands under every table.
  public static let caution =
    "Volume is not importance: a thing that few people say can matter most."

  /// The title of a questionnaire, or its id.
  func title(_ questionnaire: String) -> String { titles[questionnaire] ?? questionnaire }

  /// What must be said first where responses are made up.
  var banner: String? { summary.banner(isExact: disclosure.profile == .none) }
}
