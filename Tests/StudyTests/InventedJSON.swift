import Survey

/// JSON that is a response, or nearly one.
enum InventedJSON {
  /// A response as some program might write it.
  static func document(_ chance: inout SplitMix) -> [UInt8] {
    let space = ["", " ", "\n  ", "\t"].randomElement(using: &chance) ?? ""
    var members = [
      ("format", "\"yousaid-response/1\""), ("id", text(&chance)),
      ("questionnaire", object([("id", "\"youth-council\""), ("version", text(&chance))], space)),
      ("wave", pick(["\"2026-autumn\"", "\"x\"", "\"No\""], &chance, mostly: 2)),
      ("respondent", respondent(&chance, space)), ("collection", collection(&chance, space)),
      ("consent", consent(&chance, space)),
      ("status", pick(["\"complete\"", "\"stopped\"", "\"lost\""], &chance, mostly: 2)),
      ("started", moment(&chance)),
      (
        "answers",
        list(
          (0..<Int.random(in: 0...4, using: &chance)).map { _ in
            answer(&chance, space)
          })
      ),
    ]
    if Bool.random(using: &chance) { members.append(("finished", moment(&chance))) }
    if Bool.random(using: &chance) {
      members.append(("invented", pick(["true", "false", "null"], &chance, mostly: 1)))
    }
    if Bool.random(using: &chance) { members.append(("audit", audit(&chance, space))) }
    members.shuffle(using: &chance)
    return Array((space + object(members, space) + space).utf8)
  }

  /// The same with a few bytes taken out, put in, changed or doubled.
  static func altered(_ document: [UInt8], _ chance: inout SplitMix) -> [UInt8] {
    var bytes = document
    let signs = Array("{}[]\",:\\0123456789.eE+-nulltrue \u{E9}\u{0}\n".utf8) + [0xFF, 0xC3, 0x80]
    for _ in 0..<Int.random(in: 1...2, using: &chance) where bytes.count > 20 {
      let place = Int.random(in: 0..<bytes.count, using: &chance)
      let end = min(bytes.count, place + Int.random(in: 1...12, using: &chance))
      switch Int.random(in: 0..<5, using: &chance) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes[place] = signs.randomElement(using: &chance) ?? 0
      case 2: bytes.insert(signs.randomElement(using: &chance) ?? 0, at: place)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default: bytes.removeSubrange(end...)
      }
    }
    return bytes
  }

  private static func audit(_ chance: inout SplitMix, _ space: String) -> String {
    let count = pick(["1", "42", "0", "-1", "1.5", "null"], &chance, mostly: 2)
    let others = maybe([("more", text(&chance))], &chance)
    return object(
      [("log", text(&chance)), ("count", count), ("head", text(&chance)), ("salt", text(&chance))]
        + (Int.random(in: 0..<50, using: &chance) == 0 ? others : []), space)
  }

  private static func respondent(_ chance: inout SplitMix, _ space: String) -> String {
    let group = pick(
      ["\"young-person\"", "\"practitioner\"", "\"dog\"", "null"], &chance, mostly: 2)
    return object([("code", text(&chance))] + maybe([("group", group)], &chance), space)
  }

  private static func collection(_ chance: inout SplitMix, _ space: String) -> String {
    let others = [
      ("typing", pick(["\"own\"", "\"by-supporter\"", "\"dog\""], &chance, mostly: 2)),
      ("facilitator", text(&chance)), ("supporter", text(&chance)),
      ("size", pick(["9", "12", "9.0", "-1", "1e2", "99999999999999999999"], &chance, mostly: 2)),
    ]
    let mode = pick(["\"alone\"", "\"group\"", "\"dog\""], &chance, mostly: 2)
    return object(
      [("mode", mode), ("language", text(&chance))] + maybe(others, &chance), space)
  }

  private static func consent(_ chance: inout SplitMix, _ space: String) -> String {
    let parts = ["take-part", "quote", "given-by", "é", "e\u{301}"].map { part in
      (part, pick(["\"yes\"", "\"no\"", "\"self\"", "1"], &chance, mostly: 3))
    }
    return object(maybe(parts, &chance), space)
  }

  private static func answer(_ chance: inout SplitMix, _ space: String) -> String {
    let path = pick(
      ["\"better\"", "\"hopes[2].step\"", "\"a]\"", "\"\"", "\"a.[1]\"", "\"a[0]\""], &chance,
      mostly: 3)
    let value = pick(
      [
        text(&chance), list([text(&chance), text(&chance)]), "[]", "7", "-0.5", "0.1", "123.456",
        "100000000000000", "0", "-0", "01", "1.", ".5", "1e3", "true", "null", "[1]", "{}",
        "1234567890123456", "0.30000000000000004",
      ], &chance, mostly: 9)
    let state = pick(["\"skipped\"", "\"do-not-know\"", "\"dog\"", "null"], &chance, mostly: 2)
    let words = pick(["\"own\"", "\"by-supporter\"", "\"dog\""], &chance, mostly: 2)
    let third = pick(["other", "yes"], &chance, mostly: 1)
    let tally = object(maybe([("yes", "5"), ("no", "3"), (third, "2")], &chance), space)
    let others = maybe(
      [("value", value), ("state", state), ("words", words), ("tally", tally)], &chance)
    return object(([("question", path)] + others).shuffled(using: &chance), space)
  }

  private static func moment(_ chance: inout SplitMix) -> String {
    pick(
      [
        "\"2026-11-21T16:02:11Z\"", "\"2024-02-29T23:59:60Z\"", "\"2026-11-21T16:02:11.5+01:00\"",
        "\"2026-02-30T16:02:11Z\"", "\"soon\"",
      ], &chance, mostly: 3)
  }

  private static func text(_ chance: inout SplitMix) -> String {
    let pieces = [
      "speech", " and ", "é", "👩‍👧", "\\n", "\\\"", "\\\\", "\\/", "\\t", "\\u00e9", "\\ud83d\\ude00",
      "\\ud83d", "\\b", "\u{7F}", "\u{2028}",
    ]
    let count = Int.random(in: 0...4, using: &chance)
    return "\""
      + (0..<count).map { _ in pick(pieces, &chance, mostly: 9) }.joined() + "\""
  }

  /// One of some texts, nearly always one of the first so many.
  private static func pick(
    _ texts: [String], _ chance: inout SplitMix, mostly count: Int
  ) -> String {
    let isUsual = Int.random(in: 0..<100, using: &chance) > 0
    return (isUsual ? texts[..<count] : texts[...]).randomElement(using: &chance) ?? ""
  }

  private static func maybe(
    _ members: [(String, String)], _ chance: inout SplitMix
  ) -> [(String, String)] {
    members.filter { _ in Int.random(in: 0..<3, using: &chance) > 0 }
  }

  private static func object(_ members: [(String, String)], _ space: String) -> String {
    "{" + members.map { "\(space)\"\($0)\"\(space):\(space)\($1)" }.joined(separator: ",") + space
      + "}"
  }

  private static func list(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ", ") + "]"
  }
}
