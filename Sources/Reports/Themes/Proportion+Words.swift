import Themes

extension Proportion {
  /// The share in words, such as `12 of 48 people, 25%, likely between 15% and 39%`.
  var words: String {
    let people = "\(count) of \(base) \(base == 1 ? "person" : "people")"
    guard let percent, let interval else { return people }
    return people + ", \(percent.wholePercent), likely between "
      + "\(interval.lowerBound.wholePercent) and \(interval.upperBound.wholePercent)"
  }

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
