/// Figures as a picture, which always stand in the table that it belongs to as well.
public struct Chart: Equatable, Sendable {
  /// What the picture shows, in place of it for whoever cannot see it.
  public var words: String
  /// How the figures are drawn.
  public var shape: Shape

  /// The most rows that are drawn, so that a chart fits on a page; the table holds all.
  static let most = 20

  /// The ways of drawing figures; all of them are shares in per cent, from 0 to 100.
  public enum Shape: Equatable, Sendable {
    /// A dot for each share, with a line over the range that the true one likely lies in.
    case intervals([Interval])
    /// A bar for each question, whose bad answers lie left of the middle and whose good ones right.
    case scales([Scale])
    /// A line for each thing, from its share in the first wave to that in the second.
    case slopes([Slope], from: String, to: String)
  }

  /// A share with its 95% interval, or two of them to be laid side by side.
  public struct Interval: Equatable, Sendable {
    /// What has the share.
    public var label: String
    /// The shares; the second one, where there is one, is drawn as a square.
    public var marks: [Mark]

    /// Makes an interval.
    public init(_ label: String, _ marks: [Mark]) {
      self.label = label
      self.marks = marks
    }
  }

  /// One share.
  public struct Mark: Equatable, Sendable {
    /// Whose share it is; empty where there is only one.
    public var name: String
    /// The share.
    public var percent: Double
    /// The range that the true share likely lies in.
    public var range: ClosedRange<Double>

    /// Makes a mark.
    public init(_ name: String = "", percent: Double, range: ClosedRange<Double>) {
      self.name = name
      self.percent = percent
      self.range = range
    }
  }

  /// How the people asked spread over the answers to a question, the worst answer first.
  public struct Scale: Equatable, Sendable {
    /// The answers that are bad news.
    public var bad: [Part]
    /// The answers between, which lie across the middle.
    public var between: [Part]
    /// The answers that are good news.
    public var good: [Part]

    /// Makes a scale.
    public init(bad: [Part], between: [Part], good: [Part]) {
      self.bad = bad
      self.between = between
      self.good = good
    }

    /// An answer and its share.
    public struct Part: Equatable, Sendable {
      /// The answer.
      public var label: String
      /// The share of the people asked.
      public var percent: Double

      /// Makes a part.
      public init(_ label: String, percent: Double) {
        self.label = label
        self.percent = percent
      }
    }
  }

  /// A share in two waves.
  public struct Slope: Equatable, Sendable {
    /// What has the share.
    public var label: String
    /// The share in the first wave.
    public var from: Double
    /// The share in the second wave.
    public var to: Double
    /// Whether a difference between the two can be shown, so that the line is drawn in full.
    public var isShown: Bool

    /// Makes a slope.
    public init(_ label: String, from: Double, to: Double, isShown: Bool) {
      self.label = label
      self.from = from
      self.to = to
      self.isShown = isShown
    }
  }

  /// Makes a chart.
  public init(_ shape: Shape, words: String) {
    self.shape = shape
    self.words = words
  }
}
