import Coproduction
import Survey
import Themes

extension BoardPaper {
  /// The most messages that a board takes away.
  static let most = 5

  /// What the board should take away, each with its figures; at most five.
  var messages: [String] {
    let all = [loudest, best, difference, movement, promises].compactMap(\.self)
    return Array(all.prefix(Self.most))
  }

  var messageBlocks: [Block] {
    if hasFigures { return [.list(messages)] }
    return [.paragraph(themes.withheldWords)] + (promises.map { [.list([$0])] } ?? [])
  }

  /// The theme that most people spoke of.
  private var loudest: String? {
    guard let first = shown.first(where: { $0.parent == nil }), let share = first.proportion else {
      return hasFigures ? "No theme was spoken of by enough people to be shown." : nil
    }
    let bad = first.negative.flatMap { $0 > 0 ? "; \($0) of them spoke badly of it" : nil } ?? ""
    return "Most people spoke of this: \(first.name). \(share.words)\(bad)."
  }

  /// What people say most good of.
  private var best: String? {
    if let liked = liked.first, let good = liked.positive {
      return "This works: \(liked.name). \(good) of \(liked.base) people spoke well of it."
    }
    return goodNews.first.map { "This works: \($0.words)" }
  }

  /// Where young people and parents differ, as far as that can be shown.
  private var difference: String? {
    let pairs = pairs
    guard !pairs.isEmpty else { return nil }
    let differ = pairs.filter { $0.verdict == .differs }
    guard let first = differ.first else {
      return
        "Young people and parents were asked the same in \(pairs.count.of("question")), and no "
        + "difference between them can be shown."
    }
    return
      "Young people and parents differ in \(differ.count) of \(pairs.count) questions, such as "
      + "“\(first.label)”: \(first.sentence)"
  }

  /// What changed since the last wave.
  private var movement: String? {
    guard let change else { return nil }
    return change.shownDifferences.first.map {
      "Changed since \(change.comparison.reference.label): \($0)"
    }
      ?? "No change since \(change.comparison.reference.label) can be shown, which does not mean that "
      + "there is none."
  }

  /// How many promises were kept, and how many were not.
  private var promises: String? {
    let kept = actions.count { $0.state == .did }
    let late = actions.count { words.days(late: $0) ?? 0 > 0 }
    let open = unanswered.count
    let waiting =
      "\(open.of("theme")) that many people spoke of \(open == 1 ? "has" : "have") no reply yet."
    guard !actions.isEmpty else {
      return open > 0 ? "No promise is written down yet. \(waiting)" : nil
    }
    return
      "Of \(actions.count.of("promise")), \(kept) \(kept == 1 ? "is" : "are") kept and \(late) "
      + "\(late == 1 ? "is" : "are") late. \(waiting)"
  }
}
