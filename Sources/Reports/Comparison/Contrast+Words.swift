import Survey
import Themes

extension Contrast {
  /// What can be said, such as `More among young people than among parents: 12 points, likely between
  /// 3 and 21`.
  func says(of part: String, beside other: String) -> String {
    if verdict == .withheld {
      return "A number is withheld, so that nobody can be recognised, and nothing can be compared."
    }
    guard let difference else { return "There is nobody to compare." }
    let isMore = difference.points > 0
    let rest = "\(part) than \(other): \(difference.size)."
    switch verdict {
    case .more, .fewer: return "\(isMore ? "More" : "Fewer") \(rest)"
    case .perhaps: return "Perhaps \(isMore ? "more" : "fewer") \(rest)"
    case .alike: return "About the same: the true difference is likely \(difference.range)."
    case .unclear, .tooFew, .withheld:
      return "No difference can be shown with so few people: the true one is likely "
        + "\(difference.range)."
    }
  }

  /// The test in words, such as `Fisher's exact test: p 0.012, adjusted 0.08.`; nil without one.
  var testing: String? {
    guard let test, let adjusted else { return nil }
    let name = test.method == .fisher ? "Fisher's exact test" : "Chi-squared test"
    return "\(name): p \(test.p.probability), adjusted \(adjusted.probability)."
  }
}

extension Difference {
  /// How large it is whichever way it goes, such as `12 points, likely between 3 and 21`.
  fileprivate var size: String {
    guard isClear else { return "\(abs(points).points), likely \(range)" }
    let ends = [interval.lowerBound, interval.upperBound].map { abs($0) }.sorted()
    return "\(abs(points).points), likely between \(ends[0].whole) and \(ends[1].whole)"
  }

  /// Where it may lie on both sides of none.
  fileprivate var range: String {
    "between \((-interval.lowerBound).points) fewer and \(interval.upperBound.whole) more"
  }
}

extension Double {
  /// The number without decimal places, never 0 for something.
  fileprivate var whole: String {
    self > 0 && self < 0.5 ? "less than 1" : (rounded() + 0).expressed
  }

  /// The number with what it counts.
  fileprivate var points: String { whole == "1" ? "1 point" : "\(whole) points" }

  /// A probability to three decimal places, never 0 for something.
  var probability: String {
    self < 0.0005 ? "below 0.001" : rounded(places: 3).expressed
  }
}
