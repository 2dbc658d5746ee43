/// How fast a voice speaks, in words a minute.
public enum Rate {
  /// The rate until somebody asks for another.
  public static let usual = 130
  /// The rates that espeak-ng can keep.
  public static let possible = 80...450

  /// The nearest rate that can be kept.
  public static func nearest(to rate: Int) -> Int {
    min(max(rate, possible.lowerBound), possible.upperBound)
  }

  /// The next slower rate, a step that can be heard.
  public static func slower(than rate: Int) -> Int { nearest(to: rate - step(at: rate - 1)) }

  /// The next faster rate, a step that can be heard.
  public static func faster(than rate: Int) -> Int { nearest(to: rate + step(at: rate)) }

  private static func step(at rate: Int) -> Int { rate < 200 ? 20 : 40 }
}
