import Sealing
import Survey

extension ResponseFile {
  /// The largest sealed response that is read, in bytes: base64 makes four signs of three bytes, and
  /// the keys need a little more.
  static let sealedLimit = limit / 3 * 4 + (64 << 10)

  /// Seals the bytes of a response.
  static func sealed(
    _ bytes: [UInt8], of response: Response, for leaders: [PublicKey], from seed: Seed
  ) throws(StoreFault) -> [UInt8] {
    do throws(SealRefusal) {
      return try SealedText(sealing: bytes, as: label(of: response), for: leaders, from: seed).text
    } catch {
      throw StoreFault(.write, name(of: response.id), .unwritable(error.description))
    }
  }

  /// Says whether bytes are those of a sealed response, by how they begin.
  static func isSealed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: sealedStart) }

  /// What every sealed response begins with.
  static let sealedStart = Array(#"{"aad":"#.utf8)

  /// The sealed text that bytes hold, checked as far as it can be without a key.
  static func sealedText(
    in bytes: [UInt8], path: @autoclosure () -> String
  ) throws(StoreFault) -> SealedText {
    do throws(SealRefusal) {
      let text = try SealedText(reading: bytes)
      guard text.label.content == .response else { throw .label }
      return text
    } catch {
      throw StoreFault(.read, path(), .unreadable(error.description))
    }
  }

  /// The response that bytes hold, sealed or not.
  static func response(
    in bytes: [UInt8], openedWith key: PrivateKey?, remembering memory: inout PlainMemory,
    path: @autoclosure () -> String
  ) throws(StoreFault) -> Response {
    guard isSealed(bytes) else {
      return try response(in: bytes, remembering: &memory, path: path())
    }
    let text = try sealedText(in: bytes, path: path())
    let plain = try opened(text, with: key, path: path())
    let response = try response(in: plain, remembering: &memory, path: path())
    guard label(of: response) == text.label else {
      throw StoreFault(.read, path(), .unreadable(SealRefusal.label.description))
    }
    return response
  }

  /// What was sealed; `sealed` where no key is there that it was sealed for.
  static func opened(
    _ text: SealedText, with key: PrivateKey?, path: @autoclosure () -> String
  ) throws(StoreFault) -> [UInt8] {
    guard let key, text.readers.contains(key.publicKey.thumbprint) else {
      throw StoreFault(.read, path(), .sealed)
    }
    do throws(SealRefusal) {
      return try text.opened(with: key)
    } catch {
      throw StoreFault(.read, path(), .unreadable(error.description))
    }
  }

  private static func label(of response: Response) -> Label {
    Label(.response, of: response.id, questionnaire: .init(response.questionnaire))
  }
}

extension Label.Questionnaire {
  init(_ asked: Response.Version) { self.init(id: asked.id, version: asked.version) }
}
