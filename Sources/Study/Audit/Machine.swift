import Crypto
import FoundationEssentials

/// This computer, or this account on it: the key that signs the audit, which lies outside every study.
public struct Machine: Sendable {
  private let secret: Curve25519.Signing.PrivateKey
  /// Where it remembers how far each log had come.
  let folder: Folder

  private static let file = "machine.key"

  /// The computer that keeps its key in a state folder; the key is made on first use.
  public static func here(_ state: StateFolder) throws(StoreFault) -> Machine {
    if let known = try known(state) { return known }
    try state.make()
    let made = Curve25519.Signing.PrivateKey()
    let page = try StoredJSON.page(
      Page(key: [UInt8](made.rawRepresentation).hexDigits), for: state.path(of: file))
    // Where another window made one at this moment, that one is everybody's.
    _ = try Folder(state.path).place(page, as: file)
    guard let machine = try known(state) else {
      throw StoreFault(.read, state.path(of: file), .unreadable("it went away"))
    }
    return machine
  }

  /// The computer that keeps its key in a state folder; nil where there is no key yet.
  public static func known(_ state: StateFolder) throws(StoreFault) -> Machine? {
    guard Folder(state.path).holds(file) else { return nil }
    let path = state.path(of: file)
    let bytes = try OpenFile.reading(path).bytes(limit: 1 << 16)
    guard let page = try? StoredJSON.decode(Page.self, from: bytes), page.format == Page.format,
      let raw = [UInt8](hexDigits: page.key),
      let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: raw)
    else {
      throw StoreFault(.read, path, .unreadable("it is not the key of a computer"))
    }
    return Machine(secret: secret, folder: Folder(state.path).folder("audit"))
  }

  /// The public part of the key.
  var key: MachineKey { MachineKey(text: [UInt8](secret.publicKey.rawRepresentation).hexDigits) }

  /// What the computer is called in the names of its logs.
  public var name: String { key.name }

  /// Signs bytes; the signature in base 16.
  func signature(of bytes: [UInt8]) throws(StoredJSON.Refused) -> String {
    guard let signature = try? secret.signature(for: bytes) else {
      throw StoredJSON.Refused(reason: "it could not be signed")
    }
    return [UInt8](signature).hexDigits
  }

  /// The file that holds the key.
  private struct Page: Codable {
    static let format = "yousaid-machine-key/1"
    var format = Page.format
    var key: String
  }
}
