import Markup
import Survey

extension Chart {
  /// The picture as inline SVG, read out by its title and description; the name keeps the ids of
  /// several on one page apart.
  func svg(title: String, named name: String) -> HTML {
    let drawing = drawing
    let size = "0 0 \(Drawing.width.pixels) \(drawing.height.pixels)"
    return .tag(
      "svg",
      [
        "class": "chart", "viewBox": size, "role": "img",
        "aria-labelledby": "\(name)-title \(name)-words",
      ],
      [
        .tag("title", ["id": "\(name)-title"], [.text(title)]),
        .tag("desc", ["id": "\(name)-words"], [.text(words.onItsLines)]),
      ] + drawing.shapes.map(\.svg))
  }
}

extension Drawing.Shape {
  fileprivate var svg: HTML {
    switch self {
    case .line(let from, let to, let ink, let width, let isDashed):
      .tag(
        "line",
        [
          "class": "\(ink.rawValue) stroke\(isDashed ? " dashed" : "")", "x1": from.x.pixels,
          "y1": from.y.pixels, "x2": to.x.pixels, "y2": to.y.pixels,
          "stroke-width": width.pixels,
        ])
    case .area(let point, let width, let height, let ink):
      .tag(
        "rect",
        [
          "class": ink.rawValue, "x": point.x.pixels, "y": point.y.pixels,
          "width": width.pixels, "height": height.pixels,
        ])
    case .dot(let point, let ink):
      .tag(
        "circle",
        ["class": ink.rawValue, "cx": point.x.pixels, "cy": point.y.pixels, "r": "6"])
    case .words(let words, let point, let anchor):
      .tag(
        "text",
        ["x": point.x.pixels, "y": point.y.pixels, "text-anchor": anchor.rawValue],
        [.text(words)])
    }
  }
}

extension Double {
  /// A length to a tenth of a pixel.
  fileprivate var pixels: String { rounded(places: 1).expressed }
}
