import Survey
import Themes

/// How far what people said reaches their plans, counted over everybody who agreed that it may: for
/// leaders who follow the quality of plans from wave to wave.
public struct EHCGaps: Equatable, Sendable {
  /// The counts, one row a wave in their order, and last the row for all waves together.
  public var rows: [Row]
  /// Whether the responses were made up.
  public var isInvented: Bool
  /// How the figures are kept from showing who said what.
  public var disclosure = Disclosure(.none)

  /// The counts of one wave; all of them are people.
  public struct Row: Equatable, Sendable {
    /// The wave; nil is all of them.
    public var wave: Wave?
    /// Who agreed that their answers are shared with the person who coordinates their plan.
    public var people: Int
    /// Who wants something to be different with their health.
    public var healthNeeds: Int
    /// Who of those wants an outcome for it.
    public var healthOutcomes: Int
    /// Who wants something to be different at home or with their care.
    public var careNeeds: Int
    /// Who of those wants an outcome for it.
    public var careOutcomes: Int
    /// Who named a hope.
    public var hopes: Int
    /// Who of those named a hope without a next step.
    public var hopesWithoutStep: Int
    /// Of whom there is nothing in their own words.
    public var withoutOwnWords: Int
  }

  /// Counts the returns of children and young people who agreed to share them; in all waves together
  /// the newest return of a person to each questionnaire counts.
  public init(of returns: [PlanVoice.Return]) {
    let waves = Set(returns.map(\.response.wave)).sorted()
    rows = waves.map { wave in
      Row(wave, returns.filter { $0.response.wave == wave })
    }
    rows.append(Row(nil, returns))
    isInvented = returns.contains(where: \.response.isInvented)
  }
}

extension EHCGaps.Row {
  fileprivate init(_ wave: Wave?, _ returns: [PlanVoice.Return]) {
    let voices = Dictionary(grouping: returns, by: \.response.respondent).values.map(PlanVoice.init)
    func count(_ isCounted: (PlanVoice) -> Bool) -> Int { voices.count(where: isCounted) }
    func outcomes(in area: PlanArea) -> Int {
      count { $0.voicesNeed(in: area) && $0.wantsOutcome(in: area) }
    }
    self.init(
      wave: wave, people: voices.count, healthNeeds: count { $0.voicesNeed(in: .health) },
      healthOutcomes: outcomes(in: .health), careNeeds: count { $0.voicesNeed(in: .care) },
      careOutcomes: outcomes(in: .care), hopes: count { !$0.hopes.isEmpty },
      hopesWithoutStep: count { !$0.hopesWithoutStep.isEmpty },
      withoutOwnWords: count { !$0.hasOwnWords })
  }
}
