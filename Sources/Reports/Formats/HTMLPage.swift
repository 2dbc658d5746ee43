import Markup
import Survey

/// Puts the blocks of one document on a page, counting what needs a name of its own.
struct HTMLPage {
  /// The language of the page.
  let language: Language
  /// The level of the last heading, of which no reader may miss one.
  private var level = 1
  private var tables = 0

  init(language: Language) { self.language = language }

  /// A block as elements.
  mutating func html(_ block: Block) -> [HTML] {
    switch block {
    case .heading(let level, let text):
      self.level = min(max(level, 2), self.level + 1, 6)
      return [.tag("h\(self.level)", [:], words(text))]
    case .paragraph(let text): return [.tag("p", [:], words(text))]
    case .list(let items): return [.tag("ul", [:], items.map { .tag("li", [:], words($0)) })]
    case .definitions(let definitions): return [.tag("dl", [:], definitions.flatMap(html))]
    case .table(let table): return [html(table)]
    case .quote(let words, let attribution, let language):
      return [quote(words, attribution, language)]
    case .note(let text):
      return [
        .tag("p", ["class": "note"], [.tag("strong", [:], [.text("Note:")])] + words(" " + text))
      ]
    }
  }

  private func html(_ definition: Block.Definition) -> [HTML] {
    [
      .tag("dt", [:], words(definition.name)),
      .element("dd", attributes(definition.language), words(definition.words)),
    ]
  }

  private func quote(_ words: String, _ attribution: String?, _ language: String?) -> HTML {
    let quote = HTML.element(
      "blockquote", attributes(language), [.tag("p", [:], self.words("“\(words)”"))])
    let whose = attribution.map { [HTML.tag("figcaption", [:], self.words("— \($0)"))] } ?? []
    return .tag("figure", ["class": "quote"], [quote] + whose)
  }

  /// What tells a browser that words are in another language than the page.
  private func attributes(_ code: String?) -> [HTML.Attribute] {
    guard let code, let tag = Language(name: "", code: code).pageTag else { return [] }
    let isSame = tag == language.pageTag?.split(separator: "-").first.map(String.init)
    let isRightToLeft = Language(name: "", code: tag).isRightToLeft
    return isSame ? [] : [.init("lang", tag), .init("dir", isRightToLeft ? "rtl" : "ltr")]
  }

  /// A table, below its chart where it has one; one that is too wide is scrolled by itself.
  private mutating func html(_ table: Table) -> HTML {
    tables += 1
    let name = "table-\(tables)"
    let head = table.columns.map { column in
      HTML.tag("th", ["scope": "col", "class": kind(column)], words(column.name))
    }
    let rows = HTML.tag(
      "table", [:],
      [
        .tag("caption", ["id": name], words(table.caption)),
        .tag("thead", [:], [.tag("tr", [:], head)]),
        .tag("tbody", [:], table.rows.map { .tag("tr", [:], cells($0, of: table)) }),
      ])
    // Whoever has no mouse reaches it with the Tab key and scrolls with the arrows.
    let box = HTML.tag(
      "div", ["class": "scroll", "role": "group", "tabindex": "0", "aria-labelledby": name], [rows])
    guard let chart = table.chart else { return box }
    let picture = chart.svg(title: table.caption.onOneLine, named: "chart-\(tables)")
    return .tag("figure", [:], [picture, box])
  }

  private func cells(_ row: Table.Row, of table: Table) -> [HTML] {
    zip(table.columns, row.cells).enumerated().map { place, pair in
      place == 0
        ? .tag("th", ["scope": "row"], words(pair.1))
        : .tag("td", ["class": kind(pair.0)], words(pair.1))
    }
  }

  private func kind(_ column: Table.Column) -> String { column.isNumeric ? "number" : "words" }

  private func words(_ text: String) -> [HTML] { [.text(text.onItsLines)] }
}
