/// A picture of lines, areas and words, before it takes a form; lengths are in pixels of a page.
struct Drawing: Equatable, Sendable {
  /// How wide every picture is.
  static let width = 640.0
  /// How large letters are.
  static let letters = 14.0

  /// How high it is.
  var height = 0.0
  /// What is drawn, what comes later over what comes before.
  var shapes: [Shape] = []

  /// One thing in a picture.
  enum Shape: Equatable, Sendable {
    case line(from: Point, to: Point, Ink, width: Double = 2, isDashed: Bool = false)
    case area(at: Point, width: Double, height: Double, Ink)
    case dot(at: Point, Ink)
    case words(String, at: Point, Anchor = .start)
  }

  /// A place, counted from the upper left corner.
  struct Point: Equatable, Sendable {
    var x: Double
    var y: Double
  }

  /// Which end of words stands at their place.
  enum Anchor: String, Equatable, Sendable { case start, middle, end }

  /// What a thing is drawn with; each is a colour of its own on light and on dark ground.
  enum Ink: String, Equatable, Sendable, CaseIterable {
    case grid, first, second, bad, between, good
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ ink: Ink, width: Double = 2,
    isDashed: Bool = false
  ) {
    shapes.append(
      .line(
        from: Point(x: x1, y: y1), to: Point(x: x2, y: y2), ink, width: width, isDashed: isDashed))
  }

  mutating func area(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ ink: Ink) {
    shapes.append(.area(at: Point(x: x, y: y), width: width, height: height, ink))
  }

  /// Words on one line, whose foot is at `y`; what has no room is left to the table.
  mutating func words(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, room: Double = width
  ) {
    let line = LetterWidths.fitting(text.onOneLine, in: room)
    shapes.append(.words(line, at: Point(x: x, y: y), anchor))
  }

  /// A share as a mark: a dot, or a square for the second of two.
  mutating func mark(_ x: Double, _ y: Double, isSecond: Bool) {
    if isSecond {
      area(x - 5, y - 5, 10, 10, .second)
    } else {
      shapes.append(.dot(at: Point(x: x, y: y), .first))
    }
  }
}

extension Chart {
  /// The chart as a picture.
  var drawing: Drawing {
    switch shape {
    case .intervals(let intervals): Drawing(intervals)
    case .scales(let scales): Drawing(scales)
    case .slopes(let slopes, let from, let to): Drawing(slopes, from: from, to: to)
    }
  }
}
