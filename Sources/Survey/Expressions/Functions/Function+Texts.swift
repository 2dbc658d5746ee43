extension Function {
  /// Words.
  static let texts: [Function] = [
    Function("string", 0...1) { .text(try $0.text(0)) },
    Function("concat", 0...many) { .text(try $0.atoms(from: 0).map(\.asText).joined()) },
    Function("join", 1...many) {
      .text(try $0.atoms(from: 1).map(\.asText).joined(separator: try $0.text(0)))
    },
    Function("contains", 2) { .truth(find(try $0.text(1), in: try $0.text(0)) != nil) },
    Function("starts-with", 2) {
      let scalars = try $0.text(0).unicodeScalars
      return .truth(scalars.starts(with: try $0.text(1).unicodeScalars))
    },
    Function("ends-with", 2) {
      let scalars = try $0.text(0).unicodeScalars.reversed()
      return .truth(scalars.starts(with: try $0.text(1).unicodeScalars.reversed()))
    },
    Function("substring-before", 2) {
      let text = try $0.text(0)
      let found = find(try $0.text(1), in: text)
      return .text(found.map { part(of: text, 0..<$0.lowerBound) } ?? "")
    },
    Function("substring-after", 2) {
      let text = try $0.text(0)
      let found = find(try $0.text(1), in: text)
      return .text(found.map { part(of: text, $0.upperBound..<Int.max) } ?? "")
    },
    Function("substr", 2...3) {
      let text = try $0.text(0)
      let length = text.unicodeScalars.count
      func place(_ index: Int) -> Int { index < 0 ? index + length : index }
      let start = place(try $0.whole(1) ?? 0)
      let end = $0.count == 3 ? place(try $0.whole(2) ?? 0) : length
      return .text(start < end ? part(of: text, start..<end) : "")
    },
    Function("substring", 2...3) {
      let start = roundedHalfUp(try $0.number(1))
      let end = $0.count == 3 ? start + roundedHalfUp(try $0.number(2)) : .infinity
      let kept = try $0.text(0).unicodeScalars.enumerated().filter {
        Double($0.offset + 1) >= start && Double($0.offset + 1) < end
      }
      return .text(string(kept.map(\.element)))
    },
    Function("string-length", 0...1) { .number(Double(try $0.text(0).unicodeScalars.count)) },
    Function("normalize-space", 0...1) {
      let words = try $0.text(0).unicodeScalars.split { " \t\r\n".unicodeScalars.contains($0) }
      return .text(words.map { String($0) }.joined(separator: " "))
    },
    Function("translate", 3) {
      let from = Array(try $0.text(1).unicodeScalars)
      let to = Array(try $0.text(2).unicodeScalars)
      let kept = try $0.text(0).unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
        guard let index = from.firstIndex(of: scalar) else { return scalar }
        return index < to.count ? to[index] : nil
      }
      return .text(string(kept))
    },
    Function("regex", 2) {
      let pattern = try $0.text(1)
      do {
        let expression = try RegularExpression(pattern)
        return .truth(expression.matches(try $0.text(0)))
      } catch let fault as RegularExpression.Fault {
        throw Expression.Fault(fault.problem, at: $0.offset, advice: fault.advice)
      }
    },
  ]

  /// The number of scalars before the first place of some words in a text, and after it.
  private static func find(_ words: String, in text: String) -> Range<Int>? {
    let text = Array(text.unicodeScalars)
    let words = Array(words.unicodeScalars)
    guard words.count <= text.count else { return nil }
    let start = (0...text.count - words.count).first { text[$0...].starts(with: words) }
    return start.map { $0..<$0 + words.count }
  }

  private static func part(of text: String, _ range: Range<Int>) -> String {
    let scalars = Array(text.unicodeScalars)
    return string(scalars[range.clamped(to: 0..<scalars.count)])
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Rounds as `substring` does, halves upwards (XPath 1.0, section 4.2).
  private static func roundedHalfUp(_ number: Double) -> Double { (number + 0.5).rounded(.down) }
}
