/// Text from outside, made safe and honest to show: whatever would act or hide is spelled out.
///
/// Control and direction characters, tags, unassigned and private ones become `<U+202E>`; a tab
/// becomes a space; a pile of marks on one letter is cut after eight and says so. The newline
/// stays, and so do the joiners that emoji and many languages are written with.
public struct Shown: Equatable, Sendable {
  /// The text to show.
  public let text: String

  /// Makes text safe to show.
  public init(_ outside: String) {
    var outside = outside
    let isPlain = outside.withUTF8 { bytes in
      bytes.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A }
    }
    text = isPlain ? outside : Shown.spelled(outside)
  }

  private static let mostMarks = 8

  private static func spelled(_ outside: String) -> String {
    var shown = String.UnicodeScalarView()
    var marks = 0
    for scalar in outside.unicodeScalars {
      guard scalar.isMark else {
        if marks > mostMarks { shown.append(contentsOf: note(onMarks: marks)) }
        marks = 0
        if scalar == "\t" {
          shown.append(" ")
        } else if scalar.isHidden {
          shown.append(contentsOf: spelling(of: scalar))
        } else {
          shown.append(scalar)
        }
        continue
      }
      marks += 1
      if marks <= mostMarks { shown.append(scalar) }
    }
    if marks > mostMarks { shown.append(contentsOf: note(onMarks: marks)) }
    return String(shown)
  }

  private static func spelling(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>".unicodeScalars
  }

  private static func note(onMarks marks: Int) -> String.UnicodeScalarView {
    "<\(marks - mostMarks) more marks>".unicodeScalars
  }
}
