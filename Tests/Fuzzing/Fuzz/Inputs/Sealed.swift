import Glibc
import Study

@testable import Sealing

/// A key that the seeds are sealed for, and what they hold, which nobody can alter without it.
private let opener: (key: PrivateKey, words: [UInt8])? = {
  guard let key = try? PrivateKey(bytes: Array(repeating: 1, count: 32)),
    let path = getenv("FUZZ_SEALED"),
    let seed = try? SealedText(reading: Study.bytes(at: String(cString: path)))
  else { return nil }
  return (try? seed.opened(with: key)).map { (key, $0) }
}()

/// Reads a sealed text, a wrapped key and a public key.
///
/// What is read is written the same again, and what opens is what was sealed.
func readSealed(_ bytes: [UInt8]) {
  guard let opener else {
    preconditionFailure("FUZZ_SEALED names no text that is sealed for the invented key")
  }
  if let text = try? SealedText(reading: bytes) {
    precondition((try? CanonicalJSON.bytes(of: text.page)) == bytes, "two texts are one")
    if let opened = try? text.opened(with: opener.key) {
      precondition(opened == opener.words, "what was altered was opened")
    }
  }
  if let wrapped = try? WrappedKey(reading: bytes) {
    precondition(wrapped.text == bytes, "two wrapped keys are one")
  }
  _ = try? PublicKey(reading: bytes)
}
