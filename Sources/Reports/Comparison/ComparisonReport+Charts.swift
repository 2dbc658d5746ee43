import Survey
import Themes

extension ComparisonReport {
  /// Waves as lines from one to the next, other parts as two marks for each row; nil where figures
  /// are withheld or there are none.
  func chart(of rows: [Comparison.Row], with part: Comparison.Part) -> Chart? {
    let rows = Array(rows.prefix(Chart.most))
    return comparison.field == .wave ? slopes(of: rows, to: part) : pairs(of: rows, with: part)
  }

  private func slopes(of rows: [Comparison.Row], to part: Comparison.Part) -> Chart? {
    let slopes = rows.compactMap { row -> Chart.Slope? in
      guard let contrast = contrast(row, with: part), let from = contrast.reference?.percent,
        let to = contrast.share?.percent
      else { return nil }
      let isShown = [.more, .fewer].contains(contrast.verdict)
      return Chart.Slope(row.label, from: from, to: to, isShown: isShown)
    }
    guard !slopes.isEmpty else { return nil }
    let rising = slopes.count { $0.to > $0.from }
    let falling = slopes.count { $0.to < $0.from }
    return Chart(
      .slopes(slopes, from: comparison.reference.label, to: part.label),
      words: "\(rising.of("line")) up and \(falling.of("line")) down. A line in full is a "
        + "difference that can be shown, a broken one is not. \(Chart.rest)")
  }

  private func pairs(of rows: [Comparison.Row], with part: Comparison.Part) -> Chart? {
    let intervals = rows.compactMap { row -> Chart.Interval? in
      guard let contrast = contrast(row, with: part), let one = contrast.reference,
        let other = contrast.share,
        let first = Chart.Mark(title(comparison.reference), one),
        let second = Chart.Mark(title(part), other)
      else { return nil }
      return Chart.Interval(row.label, [first, second])
    }
    guard !intervals.isEmpty else { return nil }
    return Chart(
      .intervals(intervals),
      words: "For each row a dot for \(comparison.reference.label) and a square for \(part.label), "
        + "with the range that each share likely lies in. \(Chart.rest)")
  }
}
