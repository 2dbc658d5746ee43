/// Looks for YAML aliases before the file is parsed.
///
/// The parser compares keys with everything below them, so that a few lines of aliases used as keys
/// would keep it busy for hours; whoever writes a questionnaire by hand needs none.
enum AliasScan {
  /// Says whether the same name follows both an `&` and a `*` where YAML could read them.
  static func finds(in bytes: [UInt8]) -> Bool {
    var anchors: Set<ArraySlice<UInt8>> = []
    var aliases: Set<ArraySlice<UInt8>> = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"),
        index == 0 || opens(bytes[index - 1])
      else {
        index += 1
        continue
      }
      let start = index + 1
      var end = start
      while end < bytes.count, isName(bytes[end]) { end += 1 }
      if end > start {
        if byte == UInt8(ascii: "&") {
          anchors.insert(bytes[start..<end])
        } else {
          aliases.insert(bytes[start..<end])
        }
      }
      index = max(end, index + 1)
    }
    return !anchors.isDisjoint(with: aliases)
  }

  private static func opens(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "[]{},:-?!\"'".utf8.contains(byte)
  }

  /// The letters that libyaml takes into the name of an anchor.
  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
