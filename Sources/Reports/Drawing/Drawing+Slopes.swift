extension Drawing {
  /// Where the two waves stand.
  private static let waves = (from: 70.0, to: 270.0)
  /// How far apart the feet of two lines of words are at least.
  private static let line = 18.0

  /// A line for each thing from one wave to the next, its names at the right.
  init(_ slopes: [Chart.Slope], from: String, to: String) {
    let top = 40.0
    let room = max(220, Double(slopes.count) * Self.line)
    height = top + room + 16
    let highest = max(slopes.flatMap { [$0.from, $0.to] }.max() ?? 0, 1)
    func y(_ percent: Double) -> Double { top + room * (1 - percent / highest) }
    words(from, Self.waves.from, 20, .middle, room: 130)
    words(to, Self.waves.to, 20, .middle, room: 260)
    for x in [Self.waves.from, Self.waves.to] {
      line(x, top - 8, x, top + room + 8, .grid, width: 1)
    }
    for slope in slopes {
      line(
        Self.waves.from, y(slope.from), Self.waves.to, y(slope.to), .first,
        isDashed: !slope.isShown)
      mark(Self.waves.from, y(slope.from), isSecond: false)
      mark(Self.waves.to, y(slope.to), isSecond: false)
    }
    let starts = Self.spread(slopes.map { y($0.from) }, within: top...top + room)
    let ends = Self.spread(slopes.map { y($0.to) }, within: top...top + room)
    for (place, slope) in slopes.enumerated() {
      line(Self.waves.from - 6, y(slope.from), Self.waves.from - 22, starts[place], .grid, width: 1)
      words(slope.from.wholePercent, Self.waves.from - 24, starts[place] + 5, .end)
      line(Self.waves.to + 6, y(slope.to), Self.waves.to + 22, ends[place], .grid, width: 1)
      let start = Self.waves.to + 26
      words(
        "\(slope.to.wholePercent) \(slope.label)", start, ends[place] + 5,
        room: Drawing.width - start)
    }
  }

  /// Moves places apart so that words at them do not touch, as little as can be, in their order.
  private static func spread(_ places: [Double], within room: ClosedRange<Double>) -> [Double] {
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    var moved = places
    var least = room.lowerBound
    for index in order {
      moved[index] = max(places[index], least)
      least = moved[index] + line
    }
    var most = room.upperBound
    for index in order.reversed() {
      moved[index] = min(moved[index], most)
      most = moved[index] - line
    }
    return moved
  }
}
