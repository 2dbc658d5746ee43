/// Why a sealed text or a key is not taken.
public enum SealRefusal: Error, Equatable, Sendable {
  /// It is not JSON with the members that belong there.
  case unlikeForm
  /// It is not in the one form that is written here.
  case notCanonical
  /// It names a scheme that is not used here.
  case algorithm(String)
  /// It asks for something that every reader has to understand and this one does not (`crit`).
  case critical
  /// A part of it has the wrong size, or a key is none of its curve.
  case size(String)
  /// What stands in it twice, outside and inside, is not the same.
  case label
  /// It names a key twice, or nobody at all.
  case recipients
  /// It was not sealed for the key that it is opened with.
  case notForThisKey
  /// It was altered, or damaged on the disk.
  case altered
  /// The passphrase is not the right one, or the file with the key was altered.
  case passphrase
  /// The passphrase would be worked on for so many rounds, too few or too many.
  case rounds(Int)
  /// A file for a public key holds a private one.
  case privateKey
}

extension SealRefusal: CustomStringConvertible {
  /// The reason, as the end of a sentence that names the file.
  public var description: String {
    switch self {
    case .unlikeForm: "it does not have the form of a sealed file or key"
    case .notCanonical:
      "it is not written as it should be: something in it is unknown, there twice, or was changed"
    case .algorithm(let name): "it names the scheme “\(name)”, which is not used here"
    case .critical: "it asks for something that this program does not know (“crit”)"
    case .size(let part): "its “\(part)” is not of the right size or sort"
    case .label: "what it says of itself outside is not what it says inside"
    case .recipients: "the keys that it is sealed for are not told rightly"
    case .notForThisKey: "it is not sealed for the key that was opened"
    case .altered: "it was altered or damaged after it was sealed"
    case .passphrase: "the passphrase is not the right one, or the file was altered"
    case .rounds(let rounds):
      "it asks for \(rounds) rounds of work, which is outside what is done here"
    case .privateKey: "it holds a private key, which must never lie in the study"
    }
  }
}
