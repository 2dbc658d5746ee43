import Sealing
import Survey

/// A leader's key that is open in this program for a while, in its memory alone.
struct OpenedKey: Sendable {
  /// The key.
  let key: PrivateKey
  /// When it is forgotten.
  let until: Moment
}
