import Sealing
import Study
import Terminal

/// A leader's key that is being made: its file is written and opened again before anything is sealed
/// for it.
struct NewKey {
  /// What the leader is called.
  let name: String
  /// The file for the private part.
  let path: String

  /// Pairs of names and files, as they were given one after the other.
  static func all(_ names: [String], _ paths: [String], in study: Study) throws -> [NewKey] {
    guard names.count == paths.count else {
      throw Failure(
        "Each leader needs a file for the key. Nothing was sealed. Write --leader and --key once for "
          + "each.")
    }
    guard Set(names).count == names.count, Set(paths).count == paths.count else {
      throw Failure("Two leaders cannot share a name or a file. Nothing was sealed.")
    }
    let keys = zip(names, paths).map { NewKey(name: $0, path: $1) }
    for key in keys { try key.check(in: study) }
    return keys
  }

  private func check(in study: Study) throws {
    guard Leader.isName(name) else {
      throw Failure(
        "“\(name)” cannot stand for a leader. Nothing was sealed. Use small letters and digits, such "
          + "as initials; “\(Leader.facilitator)” is taken.")
    }
    guard !study.holds(path: path) else {
      throw Failure(
        "“\(path)” lies in the study, and a private key must not: whoever has the folder would have "
          + "both. Nothing was sealed. Name a file elsewhere, such as on a memory stick.")
    }
  }

  /// Makes keys and their files, once every leader has chosen a passphrase.
  static func make(_ keys: [NewKey], _ session: Session) throws -> [PrivateKey] {
    let chosen = try keys.map { ($0, passphrase: try session.newPassphrase(for: $0.name)) }
    return try chosen.map { try $0.make($1, session) }
  }

  /// Makes the key and its file, and says by what it is known.
  private func make(_ passphrase: String, _ session: Session) throws -> PrivateKey {
    let key = try PrivateKey()
    let wrapped = try WrappedKey(key, passphrase: passphrase)
    try Study.place(private: wrapped.text, at: path)
    guard try Study.wrappedKey(at: path).unwrapped(passphrase: passphrase) == key else {
      throw Failure(
        "“\(path)” does not read back as it was written. Nothing was sealed. Use another disk.")
    }
    session.console.say(
      "The private key of \(name) is in \(path). Its fingerprint is \(key.publicKey.fingerprint).")
    return key
  }
}
