import ArgumentParser
import Coproduction
import Forms
import Reports
import Study
import Survey
import Terminal
import Themes

/// Writes the paper for a partnership board.
struct ReportBoard: Verb {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Write the paper for a partnership board.",
    discussion: """
      It is about the newest wave, or the one named with --wave, beside the wave before. Figures go \
      by the study's rule for small counts. With --leader-notes it lists what a member may ask about \
      each figure, and what to type to see the answers behind it.
      """)

  @OptionGroup var selection: Selection
  @Option(help: "How many people are quoted on each theme.") var quotes = 1
  @Option(
    help: """
      A CSV file with the columns field (a question, or language), value and people, to see who is \
      missing.
      """)
  var population: String?
  @Option(help: "How many people were asked, such as young-person=120; can be given again.")
  var invited: [String] = []
  @Flag(help: "Add what members may challenge; these pages are for leaders alone.")
  var leaderNotes = false
  @OptionGroup var reply: ReplyThreshold
  @OptionGroup var protecting: Protecting
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func validate() throws {
    guard quotes >= 0 else { throw ValidationError("The number of quotes cannot be negative.") }
    for words in invited where Self.heard(words) == nil {
      throw ValidationError(
        "“\(words)” does not say how many were asked. Write it like young-person=120.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let disclosure = try protecting.rule(in: study, session)
    let people = try population.map(Population.init(file:))
    var everyWave = selection
    everyWave.wave = nil
    let all = try everyWave.responses(of: study, in: session)
    let waves = Set(all.map(\.wave)).sorted()
    var newest = selection
    newest.wave = selection.wave ?? waves.last?.name
    let figures = try Figures(
      newest, of: study, by: .group, quotes: quotes, under: disclosure, in: session)
    let (themes, shown) = figures.protected
    var together = FiguresTogether(by: figures.coder, disclosure, study, session)
    together.add(shown)
    var paper = try paper(of: themes, figures.plan, in: study, session)
    let now = Selection.unmixed(
      try newest.found(in: study, session).responses.filter(\.mayBeCounted))
    paper.modes = try together.sizes(of: now, by: .mode).map {
      BoardPaper.Heard($0.label, $0.people)
    }
    if let people {
      let language = Field.language
      let isAsked = people.rows.contains { $0.field == language.name }
      let languages = isAsked ? try together.sizes(of: now, by: language) : []
      (paper.gaps, paper.unseen) = people.gaps(in: themes.tallies, languages: languages)
    }
    // Only real responses are laid beside real ones.
    if let current = newest.wave.flatMap({ Wave($0) }),
      all.contains(where: \.isInvented) == now.contains(where: \.isInvented),
      let before = waves.last(where: { $0 < current })
    {
      let both = all.filter { $0.wave == before } + now
      paper.change = try together.change(of: both, since: before)
      paper.unchanged =
        "\(before.name) and \(current.name) cannot be laid side by side: together with the other "
        + "figures they could show who said what."
    }
    if session.goesOut(as: printing) { try together.note() }
    try session.show(paper.document, json: paper.json.text, csv: paper.csv.text, as: printing)
  }

  private func paper(
    of themes: ThemesReport, _ plan: Plan, in study: Study, _ session: Session
  ) throws -> BoardPaper {
    let partnership = try session.partnership(in: study)
    let register = try session.actions(in: study)
    var paper = BoardPaper(
      themes, codebook: plan.codebook, partnership: partnership.name,
      words: try session.actionWords(plan.codebook, in: study))
    paper.agencies = partnership.agencies
    paper.areas = partnership.areas
    paper.actions = register.actions
    paper.unanswered = register.unanswered(
      among: themes.summary.heard, from: reply.threshold, today: plan.codebook.successors
    ).filter { plan.codebook[$0.code]?.valence != .positive }
    paper.invited = invited.compactMap(Self.heard)
    paper.hasLeaderNotes = leaderNotes
    for id in themes.summary.questionnaires {
      paper.voices[id] = plan.shelf.newest(id)?.group
    }
    return paper
  }

  /// How many of a group were asked, as it is typed; nil where it is not understood.
  private static func heard(_ words: String) -> BoardPaper.Heard? {
    let parts = words.split(separator: "=")
    guard parts.count == 2, let group = Group(rawValue: String(parts[0])),
      let people = Int(parts[1]), people >= 0
    else { return nil }
    return BoardPaper.Heard(group.name, people)
  }
}
