import Survey

/// An identifier that the same return always gets, so that importing a file twice adds nothing.
enum ResponseID {
  /// Makes a UUID of version 8 (RFC 9562, 5.8) from what a response says.
  ///
  /// When it was imported makes no difference. The hash is FNV-1a with 128 bits; every part goes in
  /// with its length, so that no two contents look alike.
  static func make(for response: Response) -> String {
    var hash = Hash()
    hash.add(response.questionnaire.id)
    hash.add(response.wave.name)
    hash.add(response.respondent.code)
    hash.add(response.respondent.group?.rawValue ?? "")
    hash.add(response.collection.mode.rawValue)
    hash.add(response.collection.language)
    for (part, agreed) in response.consent.parts.sorted(by: { $0.key < $1.key }) {
      hash.add(part)
      hash.add(agreed ? "yes" : "no")
    }
    for answer in response.answers {
      hash.add(answer.question.description)
      switch answer.content {
      case .value(.text(let text)): hash.add(["text", text])
      case .value(.several(let names)): hash.add(["several"] + names)
      case .value(.number(let number)): hash.add(["number", number.expressed])
      case .none(let state): hash.add(["state", state.rawValue])
      }
    }
    return uuid(hash.value)
  }

  private struct Hash {
    var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

    mutating func add(_ text: String) {
      let bytes = Array(text.utf8)
      for byte in Array("\(bytes.count):".utf8) + bytes {
        value = (value ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
      }
    }

    mutating func add(_ texts: [String]) {
      add("\(texts.count)")
      for text in texts { add(text) }
    }
  }

  private static func uuid(_ hash: UInt128) -> String {
    var value = hash
    value = value & ~(0xF << 76) | (8 << 76)
    value = value & ~(0x3 << 62) | (2 << 62)
    let digits = String(value, radix: 16)
    let padded = Array(String(repeating: "0", count: 32 - digits.count) + digits)
    let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return cuts.map { String(padded[$0]) }.joined(separator: "-")
  }
}
