import Crypto
import FoundationEssentials

/// The key that something is sealed for: X25519, as a JWK (RFC 8037).
public struct PublicKey: Hashable, Sendable {
  /// The curve's u-coordinate, 32 bytes.
  let coordinate: [UInt8]

  /// Takes a coordinate, refusing those that stand for the same point as another spelling.
  init(coordinate: [UInt8]) throws(SealRefusal) {
    guard coordinate.count == 32, PublicKey.isReduced(coordinate) else { throw .size("x") }
    self.coordinate = coordinate
  }

  /// Reads the JSON of a public key.
  public init(reading text: [UInt8]) throws(SealRefusal) {
    let page: JSONWebKey
    do throws(SealRefusal) {
      page = try CanonicalJSON.value(JSONWebKey.self, in: text)
    } catch {
      // A private key is told of by name, however it is spelled.
      if let page = try? JSONDecoder().decode(JSONWebKey.self, from: Data(text)), page.d != nil {
        throw .privateKey
      }
      throw error
    }
    self = try page.publicKey()
    guard page.kid == thumbprint else { throw .label }
  }

  /// The JSON of the key, on one line.
  public var text: [UInt8] {
    get throws(SealRefusal) { try CanonicalJSON.bytes(of: JSONWebKey(self, kid: thumbprint)) }
  }

  /// What the key is known by in sealed texts: the thumbprint of RFC 7638, in base64url.
  public var thumbprint: String { Octets(digest).text }

  /// What two people read to each other to make sure that they mean the same key: six groups of five
  /// digits, made of the thumbprint; about 99 bits.
  public var fingerprint: String {
    stride(from: 0, to: 30, by: 5).map { start in
      let number = digest[start..<start + 5].reduce(0) { $0 << 8 | Int($1) } % 100_000
      let digits = String(number)
      return String(repeating: "0", count: 5 - digits.count) + digits
    }.joined(separator: " ")
  }

  private var digest: [UInt8] { JSONWebKey.thumbprint(curve: JSONWebKey.curve, coordinate) }

  /// Says whether a number, the smallest byte first, is below 2^255 - 19.
  private static func isReduced(_ number: [UInt8]) -> Bool {
    guard let last = number.last, last <= 0x7F else { return false }
    let isHigh = last == 0x7F && number[1..<31].allSatisfy { $0 == 0xFF }
    return !isHigh || number[0] < 0xED
  }
}

extension PublicKey: Codable {
  /// Reads the form that stands in sealed texts, which has no `kid`.
  public init(from decoder: any Decoder) throws {
    let page = try JSONWebKey(from: decoder)
    self = try page.publicKey()
  }

  /// Writes the form that stands in sealed texts.
  public func encode(to encoder: any Encoder) throws {
    try JSONWebKey(self, kid: nil).encode(to: encoder)
  }
}
