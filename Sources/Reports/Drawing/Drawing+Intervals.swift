extension Drawing {
  /// Where 0 and 100 per cent lie.
  private static let ends = (left: 12.0, right: 560.0)

  /// A dot or two for each share, with a line over the range that it likely lies in.
  init(_ intervals: [Chart.Interval]) {
    let names = intervals.first?.marks.map(\.name).filter { !$0.isEmpty } ?? []
    var y = 8.0
    for (place, name) in names.enumerated() {
      mark(18, y + 8, isSecond: place > 0)
      words(name, 32, y + 13)
      y += 22
    }
    let top = y
    var rows: [(y: Double, mark: Chart.Mark, isSecond: Bool)] = []
    for interval in intervals {
      words(interval.label, 12, y + 15)
      y += 20
      for (place, mark) in interval.marks.enumerated() {
        rows.append((y + 8, mark, place > 0))
        y += 18
      }
      y += 10
    }
    let grid = stride(from: 0.0, through: 100, by: 25).map { percent in
      Shape.line(
        from: Point(x: Self.x(percent), y: top), to: Point(x: Self.x(percent), y: y), .grid,
        width: 1)
    }
    shapes.insert(contentsOf: grid, at: 0)
    for row in rows {
      let x = Self.x(row.mark.percent)
      let ink: Ink = row.isSecond ? .second : .first
      line(Self.x(row.mark.range.lowerBound), row.y, Self.x(row.mark.range.upperBound), row.y, ink)
      mark(x, row.y, isSecond: row.isSecond)
      words(row.mark.percent.wholePercent, Drawing.width - 4, row.y + 5, .end)
    }
    for percent in stride(from: 0.0, through: 100, by: 25) {
      words(percent.wholePercent, Self.x(percent), y + 16, percent == 0 ? .start : .middle)
    }
    height = y + 26
  }

  private static func x(_ percent: Double) -> Double {
    ends.left + (ends.right - ends.left) * min(max(percent, 0), 100) / 100
  }
}
