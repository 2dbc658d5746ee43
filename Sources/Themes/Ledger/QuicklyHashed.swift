import Survey

/// Something with a hash that is the same for equal values and quick to work out.
protocol QuicklyHashed: Equatable {
  var quickHash: UInt64 { get }
}

extension String: QuicklyHashed {
  /// FNV-1a over the bytes, where no other bytes can make an equal text: beyond ASCII they can, and
  /// so can signs there that stand for `;`, `K` and the backtick.
  var quickHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let bytes = utf8.span
    for place in bytes.indices {
      let byte = bytes[place]
      guard byte < 0x80, byte != 0x3B, byte != 0x4B, byte != 0x60 else {
        return UInt64(bitPattern: Int64(hashValue))
      }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    // The lower bits choose the place.
    return hash ^ hash >> 32
  }
}

extension Respondent: QuicklyHashed {
  var quickHash: UInt64 { code.quickHash }
}

extension QuestionKey: QuicklyHashed {
  var quickHash: UInt64 { name.quickHash }
}

extension Ledger.Given: QuicklyHashed {
  var quickHash: UInt64 {
    guard tally == nil, case .value(.text(let text)) = content else {
      return UInt64(bitPattern: Int64(hashValue))
    }
    return text.quickHash
  }
}
