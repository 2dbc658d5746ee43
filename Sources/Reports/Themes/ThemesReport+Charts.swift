import Survey
import Themes

extension Chart {
  /// A dot with its interval for each theme whose figure is given; nil where there is none.
  init?(of findings: [Finding]) {
    let intervals = findings.prefix(Chart.most).compactMap { finding in
      finding.proportion.flatMap(Chart.Mark.init).map { Interval(finding.name, [$0]) }
    }
    guard let first = intervals.first, let last = intervals.last else { return nil }
    let range =
      intervals.count == 1
      ? "\(first.told)." : "From the most people to the fewest: \(first.told), to \(last.told)."
    self.init(.intervals(intervals), words: "\(range) \(Chart.rest)")
  }

  /// A bar for a question whose answers are good or bad news; nil for another, or where a figure is
  /// withheld.
  init?(of tally: Tally) {
    guard tally.kind == .one, tally.valences.values.contains(where: { $0 != .neutral }) else {
      return nil
    }
    let rows = tally.rows.filter { $0.role == .option }
    func parts(_ valence: Valence) -> [Scale.Part] {
      rows.filter { tally.valences[$0.value] == valence }.compactMap { row in
        tally.proportion(row)?.percent.map { Scale.Part(row.label, percent: $0) }
      }
    }
    let scale = Scale(
      bad: parts(.negative).reversed(), between: parts(.neutral), good: parts(.positive))
    let all = scale.bad + scale.between + scale.good
    guard all.count == tally.valences.count, all.contains(where: { $0.percent > 0 }) else {
      return nil
    }
    let told = all.map { "\($0.label), \($0.percent.wholePercent)" }.joined(separator: "; ")
    self.init(
      .scales([scale]), words: "From bad news on the left to good news on the right: \(told).")
  }
}

extension Chart {
  /// Where everything stands that is not drawn.
  static let rest = "The table holds every figure."
}

extension Chart.Interval {
  /// The first share in words.
  fileprivate var told: String { "\(label), \(marks.first?.percent.wholePercent ?? "")" }
}

extension Chart.Mark {
  /// A share as a mark; nil of an empty base.
  init?(_ share: Proportion) { self.init("", share) }

  /// A share of somebody as a mark; nil of an empty base.
  init?(_ name: String, _ share: Proportion) {
    guard let percent = share.percent, let range = share.interval else { return nil }
    self.init(name, percent: percent, range: range)
  }
}
