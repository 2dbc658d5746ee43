extension Drawing {
  /// How many pixels one per cent is wide on either side of the middle.
  private static let perCent = 3.0
  private static let middle = width / 2

  /// A bar for each question, with its answers and their shares below.
  init(_ scales: [Chart.Scale]) {
    var y = 8.0
    for scale in scales {
      let parts = [(scale.bad, Ink.bad), (scale.between, .between), (scale.good, .good)]
        .flatMap { parts, ink in parts.map { (part: $0, ink: ink) } }
      // What lies between is drawn half on the one side and half on the other.
      let left =
        scale.bad.map(\.percent).reduce(0, +) + scale.between.map(\.percent).reduce(0, +) / 2
      var x = Self.middle - left * Self.perCent
      for (part, ink) in parts where part.percent > 0 {
        let width = part.percent * Self.perCent
        // A gap tells neighbours apart where colours do not.
        area(x, y, max(width - 2, 1), 24, ink)
        x += width
      }
      line(Self.middle, y - 6, Self.middle, y + 30, .grid, width: 1)
      y += 40
      for (part, ink) in parts {
        area(12, y, 14, 14, ink)
        words("\(part.label): \(part.percent.wholePercent)", 34, y + 12)
        y += 22
      }
      y += 8
    }
    height = y
  }
}
