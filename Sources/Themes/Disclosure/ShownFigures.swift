import Survey

/// Puts figures in the place of counts.
struct ShownFigures {
  let figures: [Figure]
  let profile: Disclosure.Profile
  /// The codes of the themes in the order of the codebook.
  let order: [String]

  private func figure(_ cell: LinkedTables.Cell) -> Figure { figures[cell.place] }

  /// The report with figures in the place of its counts.
  func report(
    _ summary: Summary, _ split: Split?, _ tallies: [Tally], _ cells: ReportCells
  ) -> Protected {
    var parts = split
    for (index, part) in (split?.parts ?? []).enumerated() {
      parts?.parts[index].summary = self.summary(part.summary, cells.parts[index])
    }
    return Protected(
      summary: self.summary(summary, cells.everybody), split: parts.map(gathered),
      tallies: zip(tallies, cells.tallies).map(tally), tables: cells.tables, figures: figures)
  }

  private func summary(_ summary: Summary, _ cells: ReportCells.OfSummary) -> Summary {
    var shown = summary
    let people = figure(cells.people)
    shown.base = people.number ?? 0
    shown.withheld = [:]
    shown.withheld[.people] = people.suppression
    shown.responses = people.number == nil ? 0 : profile.figure(summary.responses).number ?? 0
    let isAllInvented = summary.invented == summary.responses
    shown.invented = isAllInvented ? shown.responses : min(1, summary.invented)
    func number(_ count: Summary.Line) -> Int {
      // What is not shown for parts at all is not left in them either.
      guard people.number != nil, let cell = cells.others[count] else { return 0 }
      shown.withheld[count] = figure(cell).suppression
      return figure(cell).number ?? 0
    }
    shown.answers = number(.answers)
    shown.uncoded = number(.uncoded)
    shown.nonAnswers = number(.nonAnswers)
    shown.decided = number(.decided)
    shown.silences = [:]
    for state in Answer.NoAnswer.allCases {
      let count = number(.silences(state))
      if count > 0 { shown.silences[state] = count }
    }
    shown.findings = summary.findings.compactMap { finding in
      cells.themes[finding.theme].map { self.finding(finding, $0, of: people) }
    }
    shown.findings = sorted(shown.findings)
    return shown
  }

  private func finding(
    _ finding: Finding, _ cells: ReportCells.OfTheme, of people: Figure
  ) -> Finding {
    let speakers = figure(cells.people)
    // Where no person has coded anything none is confirmed.
    let confirmed = cells.confirmed.map(figure) ?? .exact(0)
    return Finding(
      theme: finding.theme, name: finding.name, respondents: speakers.number,
      base: people.number ?? 0, positive: figure(cells.positive).number,
      negative: figure(cells.negative).number,
      confirmed: confirmed.number,
      suppressed: speakers.suppression(in: people), parent: finding.parent)
  }

  /// Those with most people first, then those with few, then what is withheld, then those with none;
  /// among equals in the order of the codebook.
  private func sorted(_ findings: [Finding]) -> [Finding] {
    func rank(_ finding: Finding) -> Int {
      switch finding.suppressed {
      case .primary: -1
      case .secondary: -2
      case nil: finding.respondents == 0 ? -3 : finding.respondents ?? 0
      }
    }
    let places = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return findings.sorted { one, other in
      (rank(other), places[one.theme] ?? .max, one.theme)
        < (rank(one), places[other.theme] ?? .max, other.theme)
    }
  }

  /// The split with all small parts whose value no list has in one: the value could tell who gave it.
  private func gathered(_ split: Split) -> Split {
    guard case .question = split.field else { return split }
    func isRare(_ part: Split.Part) -> Bool {
      part.label == part.value && part.summary.withheld[.people] != nil
    }
    var gathered = split
    gathered.parts.removeAll(where: isRare)
    if var rest = split.parts.first(where: isRare) {
      rest.value = ""
      rest.label = "Other answers"
      gathered.parts.append(rest)
    }
    return gathered
  }

  private func tally(_ tally: Tally, _ cells: ReportCells.OfTally) -> Tally {
    var shown = tally
    let asked = figure(cells.asked)
    shown.base = asked.number ?? 0
    shown.suppressed = asked.suppression
    shown.notAsked = figure(cells.notAsked).number
    if asked.number == nil || !cells.showsMedian { shown.median = nil }
    for index in tally.rows.indices {
      let first = figure(cells.rows[index])
      let placed = cells.placed[index].map(figure)
      shown.rows[index].count = first.number
      shown.rows[index].suppressed = first.suppression(in: asked)
      shown.rows[index].placed = placed?.number
      let options = tally.rows.count { $0.role == .option || $0.role == .unlisted }
      if let mean = tally.rows[index].meanPlace {
        shown.rows[index].meanPlace = meanPlace(mean, of: options, first, placed)
      }
    }
    return shown
  }

  /// The mean place to one decimal, where it tells no more of how many put it first than the figures
  /// do.
  ///
  /// Those who did not put it first put it second to last, so the mean has a bound on either side.
  private func meanPlace(
    _ mean: Double, of options: Int, _ first: Figure, _ placed: Figure?
  ) -> Double? {
    guard let placed, placed.number ?? 0 > 0, first.number != nil, options > 1 else { return nil }
    let (firsts, all) = (profile.range(of: first), profile.range(of: placed))
    let rounded = (mean * 10).rounded() / 10
    let least = (2 - rounded + 0.05) * Double(all.upperBound)
    let most =
      Double(all.lowerBound) * (Double(options) - rounded - 0.05) / Double(options - 1)
    let isSilent = least <= Double(firsts.lowerBound) && most >= Double(firsts.upperBound)
    return isSilent ? rounded : nil
  }
}

extension Figure {
  /// Why no number is shown of a part of a group: too few people are in the group itself, or in it.
  fileprivate func suppression(in group: Figure) -> Finding.Suppression? {
    guard let suppression else { return nil }
    return group.suppression == .primary ? .primary : suppression
  }
}
