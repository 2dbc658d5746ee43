import Survey
import Themes

/// One person's own part of an EHC plan, for the person who coordinates it: section A in their own
/// words, what they raised under B, C and D, and what they want under E.
///
/// It holds only responses whose person agreed to that. Nothing is drafted under F to I.
public struct EHCReport: Equatable, Sendable {
  /// What the child or young person said.
  public var own: PlanVoice
  /// What a parent or carer said, which is kept apart; nil where there is nothing.
  public var parent: PlanVoice?
  /// What is printed at the top, and kept nowhere; nil prints the code.
  public var name: String?
  /// The school year, as in Year 9; nil where it is not known.
  public var year: Int?
  /// The day of the report.
  public var today: CivilDate

  /// Makes a report.
  public init(
    of own: PlanVoice, parent: PlanVoice? = nil, name: String? = nil, year: Int? = nil,
    today: CivilDate
  ) {
    self.own = own
    self.parent = parent
    self.name = name
    self.year = year
    self.today = today
  }

  /// Who it is about: a name and a code never stand on one page, which would tie them together.
  var who: String { name ?? own.returns.first?.response.respondent.code ?? "" }

  /// Whether Preparing for Adulthood belongs in it: from Year 9, or where the year is not known.
  var preparesForAdulthood: Bool { year.map { $0 >= 9 } ?? true }

  /// The report for people to read.
  public var document: Document {
    let isInvented = (own.returns + (parent?.returns ?? [])).contains(where: \.response.isInvented)
    let isOwn = own.hasOwnWords
    var document = Document(
      title: isOwn ? "My views for my EHC plan: \(who)" : "Views for the EHC plan of \(who)",
      banner: isInvented ? Summary.inventedBanner : nil)
    document.blocks = [.heading(level: 2, "How these views were gathered")] + gathered(own)
    let pages = PlanPages(of: own, isFirstPerson: isOwn)
    if !isOwn {
      document.blocks.append(
        .note("None of this is in the person's own words, so nothing stands in the first person."))
    }
    document.blocks += pages.person + pages.areas + pages.hopes
    document.blocks += review + adulthood
    if let parent {
      document.blocks += [
        .heading(level: 2, isOwn ? "What my parent or carer says" : "What a parent or carer says")
      ]
      document.blocks += gathered(parent)
      let pages = PlanPages(of: parent, isFirstPerson: false, depth: 3)
      document.blocks += pages.person + pages.areas + pages.hopes
    }
    document.blocks += differences + missing
    return document
  }

  /// What of the answers is not on these pages.
  private var missing: [Block] {
    let unanswered = own.unanswered
    let provision = own.provision + (parent?.provision ?? 0)
    let lines: [String?] = [
      unanswered == 0
        ? nil : "\(unanswered.of("question")) left without an answer, which everybody may do.",
      provision == 0
        ? nil
        : "\(provision.of("answer")) about provision or placement (sections F to I) left out: "
          + "agencies decide on those.",
    ]
    let told = lines.compactMap(\.self)
    return told.isEmpty ? [] : [.heading(level: 2, "What is not here"), .list(told)]
  }
}
