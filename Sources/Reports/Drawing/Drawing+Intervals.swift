extension Drawing {
  /// Where the names end, where the shares begin and end, and how high a mark is.
  private static let names = 280.0
  private static let ends = (left: 300.0, right: 580.0)
  private static let line = 18.0

  /// A dot or two for each share, with a line over the range that it likely lies in.
  init(_ intervals: [Chart.Interval]) {
    let series = intervals.first?.marks.map(\.name).filter { !$0.isEmpty } ?? []
    var y = 8.0
    for (place, name) in series.enumerated() {
      mark(18, y + 8, isSecond: place > 0)
      words(name, 32, y + 13, room: Drawing.width - 40)
      y += 22
    }
    let top = y
    let most = Self.most(of: intervals)
    func x(_ percent: Double) -> Double {
      Self.ends.left + (Self.ends.right - Self.ends.left) * min(max(percent, 0), most) / most
    }
    let rows = intervals.map { Double($0.marks.count) * Self.line + 6 }
    let foot = top + rows.reduce(0, +)
    for percent in stride(from: 0.0, through: most, by: most / 4) {
      line(x(percent), top, x(percent), foot, .grid, width: 1)
      words(percent.wholePercent, x(percent), foot + 16, .middle)
    }
    for (interval, height) in zip(intervals, rows) {
      words(interval.label, 12, y + 14, room: Self.names)
      for (place, mark) in interval.marks.enumerated() {
        let middle = y + (Double(place) + 0.5) * Self.line
        line(
          x(mark.range.lowerBound), middle, x(mark.range.upperBound), middle,
          place > 0 ? .second : .first)
        self.mark(x(mark.percent), middle, isSecond: place > 0)
        words(mark.percent.wholePercent, Drawing.width - 4, middle + 5, .end)
      }
      y += height
    }
    height = foot + 26
  }

  /// Where the scale ends: 20, 40, 60, 80 or 100 per cent.
  private static func most(of intervals: [Chart.Interval]) -> Double {
    let highest = intervals.flatMap(\.marks).map(\.range.upperBound).max() ?? 0
    return min(max((highest / 20).rounded(.up) * 20, 20), 100)
  }
}
