import Survey
import Themes

/// What people say in answers that nothing codes, as themes that the codebook may lack.
public struct NewThemesReport: Equatable, Sendable {
  /// The phrases with their counts.
  public var found: NewThemes
  /// The theme that each phrase would become, in the same order.
  public var themes: [Theme]
  /// How many people at most are quoted on a phrase.
  public var quotes: Int
  /// How the figures are kept from showing who said what.
  public var disclosure = Disclosure(.none)
  /// What must be said first where responses are made up.
  var banner: String?

  /// Makes a report on what was found in readings.
  public init(_ found: NewThemes, for codebook: Codebook, quotes: Int = 3, isInvented: Bool = false)
  {
    self.found = found
    themes = found.candidates.map { codebook.theme(of: $0.phrase) }
    self.quotes = quotes
    banner = isInvented ? Summary.inventedBanner : nil
  }

  /// The report for people to read.
  public var document: Document {
    var document = Document(title: "Themes that may be missing", banner: banner)
    document.blocks = [.paragraph(introduction)]
    guard !found.candidates.isEmpty else { return document }
    document.blocks += [.table(table), .note(Self.caution)] + quotations
    return document
  }

  /// What stands under the table.
  public static let caution =
    "A log-likelihood below 3.84 can be chance. A phrase is no theme: read who said it with find "
    + "before you add one, and choose words that mean nothing else. \(ThemesReport.caution)"

  /// What was looked through, and what cannot be said of it.
  private var introduction: String {
    guard found.uncoded > 0 else {
      return "There is no answer that says something and speaks of no theme, so nothing is missing "
        + "here that words could show."
    }
    let sentences: [String?] = [
      "\(found.uncoded.of("answer")) from \(found.people.of("person", "people")) "
        + "\(found.uncoded == 1 ? "says" : "say") something, but no theme of the codebook is found "
        + "there; in \(found.coded.of("answer")) from \(found.others.of("person", "people")) one is.",
      found.coded == 0
        ? "Without such answers nothing stands out, so that what most people say comes first."
        : nil,
      shortage,
      disclosure.profile == .none
        ? nil : "Numbers are rounded to the nearest \(disclosure.profile.step).",
    ]
    return sentences.compactMap(\.self).joined(separator: " ")
  }

  private var shortage: String? {
    if found.candidates.isEmpty, disclosure.profile != .none {
      return
        "Of the former no word or phrase is said by \(found.fewest) people or more and oftener "
        + "than in the latter, so that none can be proposed. Read them with code."
    }
    if found.candidates.isEmpty {
      return "Of the former no word or phrase is said by two people and oftener than in the "
        + "latter, so that none can be proposed. Read them with code."
    }
    guard found.isOfFew else { return nil }
    return "No word or phrase there is said by \(found.fewest) people or more, so that those said "
      + "by fewer are listed. They can be chance."
  }

  private var table: Table {
    Table(
      caption: "What people say there, oftener than where a theme is found",
      columns: [
        Table.Column("Phrase"), Table.Column("People", isNumeric: true),
        Table.Column("Of", isNumeric: true), Table.Column("Elsewhere", isNumeric: true),
        Table.Column("Of", isNumeric: true), Table.Column("Log-likelihood", isNumeric: true),
        Table.Column("To add it, type"),
      ], rows: zip(found.candidates, themes).map(row))
  }

  private func row(_ candidate: NewThemes.Candidate, _ theme: Theme) -> Table.Row {
    let keyness = candidate.phrase.keyness
    let command = Self.command(theme)
    let people = keyness.targetSize.of("person", "people")
    var facts = ["\(keyness.target) of \(people)"]
    if keyness.referenceSize > 0 {
      let others = keyness.referenceSize.of("person", "people")
      facts += [
        "elsewhere \(keyness.reference) of \(others)", "log-likelihood \(strength(keyness) ?? "")",
      ]
    }
    return Table.Row(
      [
        forms(candidate.phrase), "\(keyness.target)", "\(keyness.targetSize)",
        "\(keyness.reference)", "\(keyness.referenceSize)", strength(keyness) ?? "", command,
      ],
      sentences: "\(forms(candidate.phrase)). \(facts.joined(separator: ", ")). "
        + "To add it, type: \(command)")
  }

  /// The words to type that make it a theme of the codebook.
  public static func command(_ theme: Theme) -> String {
    (["codebook", "add"] + arguments(theme).map { $0.contains(" ") ? "\"\($0)\"" : $0 })
      .joined(separator: " ")
  }

  /// The arguments of `codebook add` that make it a theme.
  public static func arguments(_ theme: Theme) -> [String] {
    [theme.code, "--name", theme.name, "--words", theme.words.joined(separator: ", ")]
  }

  private func forms(_ phrase: KeyPhrase) -> String {
    phrase.forms.map { "“\($0)”" }.joined(separator: ", ")
  }

  /// The log-likelihood; nil where there is nothing to compare with.
  private func strength(_ keyness: Keyness) -> String? {
    keyness.referenceSize > 0 ? keyness.logLikelihood.rounded(places: 1).expressed : nil
  }

  private func attribution(_ excerpt: Excerpt) -> String {
    guard disclosure.profile != .none else { return excerpt.attribution }
    return excerpt.isInvented ? "a person, invented example" : "a person"
  }

  private var quotations: [Block] {
    let mask = Mask()
    return found.candidates.flatMap { candidate -> [Block] in
      var said: Set<String> = []
      let quotes = candidate.excerpts.filter { said.insert($0.publicQuotation(by: mask)).inserted }
        .prefix(quotes).map {
          Block.quote($0.publicQuotation(by: mask), attribution: attribution($0))
        }
      return quotes.isEmpty
        ? [] : [.heading(level: 2, "“\(candidate.phrase.words)” in people's own words")] + quotes
    }
  }
}
