import Foundation

@testable import Sealing

/// Invented keys and words, and what other programs made.
enum Sample {
  static let response = "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f10"
  static let passphrase = "seven green boats at noon"
  static let words = Array(#"{"better":"More ramps in the park, please."}"#.utf8)
  static let label = Label(
    .response, of: response, questionnaire: .init(id: "youth-council", version: "2026.1"))

  /// A key that is the same each time.
  static func key(_ number: UInt8) throws -> PrivateKey {
    try PrivateKey(bytes: Array(repeating: number, count: 32))
  }

  /// A text that is sealed for the keys 1 and 2, the same each time.
  static func sealed() throws -> SealedText {
    try SealedText(
      sealing: words, as: label, for: [key(1).publicKey, key(2).publicKey],
      from: Seed(bytes: Array(repeating: 9, count: 32)))
  }

  /// What Tests/Oracles/sealing.py made.
  static func fixture(_ name: String) throws -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return Array(try Data(contentsOf: URL(filePath: "/\(folder)/Fixtures/\(name)")))
  }

  static func bytes(hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0..<$0 + 2]), radix: 16)
    }
  }
}
