import Markup
import Survey

/// One page that needs nothing but itself: no script, no other file, nothing sent anywhere.
///
/// Whatever people's words hold, the page has the same elements: words are only ever words.
public struct HTMLFormat: DocumentFormat {
  /// Makes the format.
  public init() {}

  /// What a browser is allowed to do with the page: show it in its one style, and nothing else.
  static let policy =
    "default-src 'none'; style-src '\(ReportStyle.hash)'; base-uri 'none'; form-action 'none'"

  /// Writes a document as a page.
  public func write(_ document: Document, to stream: inout some TextOutputStream) {
    let language = Language(name: "", code: document.language)
    let head = HTML.tag(
      "head", [:],
      [
        .tag("meta", ["charset": "utf-8"]),
        .tag("meta", ["http-equiv": "Content-Security-Policy", "content": HTMLFormat.policy]),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .tag("title", [:], [.text(document.title.onOneLine)]),
        .tag("style", [:], [.text(ReportStyle.css)]),
      ])
    var page = HTMLPage(language: language)
    let banner = document.banner.map { [HTML.tag("p", ["class": "banner"], words($0))] } ?? []
    let title = HTML.tag("h1", [:], words(document.title))
    let content = document.blocks.flatMap { page.html($0) }
    stream.write("<!DOCTYPE html>\n")
    HTML.tag(
      "html",
      ["lang": language.pageTag ?? "en", "dir": language.isRightToLeft ? "rtl" : "ltr"],
      [
        head,
        .tag(
          "body", document.isLarge ? ["class": "large"] : [:],
          [.tag("main", [:], banner + [title] + content)]),
      ]
    ).write(to: &stream)
  }

  private func words(_ text: String) -> [HTML] { [.text(text.onItsLines)] }
}
