import Themes

extension Proportion {
  /// The share in words, such as `12 of 48 people, 25%, likely between 15% and 39%`.
  var words: String { words(counting: "person", "people") }

  /// The same of other things, named one by one and in the plural.
  func words(counting one: String, _ several: String) -> String {
    let share = short(counting: one, several)
    guard let interval else { return share }
    return share + ", likely between \(interval.lowerBound.wholePercent) and "
      + interval.upperBound.wholePercent
  }

  /// The share without its interval, such as `12 of 48 people, 25%`.
  func short(counting one: String = "person", _ several: String = "people") -> String {
    "\(count) of \(base) \(base == 1 ? one : several)" + perCent
  }

  /// The share without its interval or what is counted, such as `12 of 48, 25%`.
  var brief: String { "\(count) of \(base)" + perCent }

  private var perCent: String { percent.map { ", \($0.wholePercent)" } ?? "" }

  /// The share as the cells of a table: count, base, per cent and the ends of the interval.
  var cells: [String] {
    let ends = [percent, interval?.lowerBound, interval?.upperBound]
    return ["\(count)", "\(base)"] + ends.map { $0?.wholePercent ?? "" }
  }

  /// The columns that `cells` fill, the first one named for what is counted.
  static func columns(counting people: String) -> [Table.Column] {
    [people, "Of", "Per cent", "Likely from", "Likely to"]
      .map { Table.Column($0, isNumeric: true) }
  }

  /// The share and its interval in per cent, to four decimal places.
  var figures: (percent: Double?, low: Double?, high: Double?) {
    (
      percent?.rounded(places: 4), interval?.lowerBound.rounded(places: 4),
      interval?.upperBound.rounded(places: 4)
    )
  }
}
