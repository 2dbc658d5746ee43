import Survey
import Themes

extension BoardPaper {
  /// Themes that more people speak well of than badly, those with most praise first.
  var liked: [Finding] {
    let good = shown.filter { finding in
      guard let positive = finding.positive, let negative = finding.negative else { return false }
      return positive > negative
    }
    return good.enumerated().sorted {
      ($1.element.positive ?? 0, $0.offset) < ($0.element.positive ?? 0, $1.offset)
    }.map(\.element)
  }

  /// A closed question that more than half answered with good news.
  struct GoodNews: Equatable, Sendable {
    let question: String
    let title: String
    let share: Proportion

    var words: String { "“\(question)” (\(title)): good news from \(share.words)." }
  }

  /// Such questions, the most good news first.
  var goodNews: [GoodNews] {
    let found = themes.tallies.compactMap { tally -> GoodNews? in
      guard let share = tally.good, share.percent ?? 0 > 50 else { return nil }
      return GoodNews(
        question: tally.label, title: themes.title(tally.questionnaire), share: share)
    }
    return found.enumerated().sorted {
      ($1.element.share.percent ?? 0, $0.offset) < ($0.element.share.percent ?? 0, $1.offset)
    }.map(\.element)
  }

  /// What works: always there, also where it can only be said that nothing can be said.
  var praise: [Block] {
    let themes = liked.prefix(3).compactMap { finding in
      finding.positive.map { "\(finding.name). \($0) of \(finding.base) people spoke well of it." }
    }
    let lines = themes + goodNews.prefix(3).map(\.words)
    return lines.isEmpty
      ? [
        .paragraph(
          "Nothing was spoken well of by enough people to give figures. That does not mean that "
            + "nothing works: read the answers.")
      ] : [.list(lines)]
  }
}

extension Tally {
  /// The share whose answer is good news; nil where no answer is marked so, or a figure is withheld.
  var good: Proportion? {
    guard kind == .one, base > 0, suppressed == nil else { return nil }
    let rows = rows.filter { $0.role == .option && valences[$0.value] == .positive }
    let counts = rows.compactMap(\.count)
    guard !rows.isEmpty, counts.count == rows.count else { return nil }
    // Rounded counts can add to more than everybody.
    return Proportion(min(base, counts.reduce(0, +)), of: base)
  }
}
