import Sealing
import Study
import Survey
import Terminal

extension Session {
  /// Forgets a key whose time is over, before anything is done with it.
  mutating func closeWhenOver() {
    guard let opened, now().seconds >= opened.until.seconds else { return }
    close()
    console.complain(
      "The time is over, so the study is closed again. Nothing is lost. To go on reading, type open "
        + "and the file of a leader's key.")
  }

  /// The key in a file, once somebody gave the passphrase.
  func key(at path: String) throws -> PrivateKey {
    try unlocked(try Study.wrappedKey(at: path), "Type the passphrase, then press Enter: ", path)
  }

  /// The key in a wrapping, once somebody gave the passphrase; the path is for the sentence.
  func unlocked(
    _ wrapped: WrappedKey, _ prompt: String, _ path: String
  ) throws -> PrivateKey {
    guard case .line(let passphrase) = console.readSecret(prompt: prompt) else {
      throw Failure("No passphrase was given. Nothing was opened.")
    }
    do throws(SealRefusal) {
      return try wrapped.unwrapped(passphrase: passphrase)
    } catch {
      throw Failure("“\(path)” was not opened: \(error). Nothing was changed. Try again.")
    }
  }

  /// A passphrase that somebody chose and typed twice.
  func newPassphrase(for whom: String) throws -> String {
    for _ in 0..<3 {
      let asked = "A passphrase for \(whom), then press Enter: "
      guard case .line(let first) = console.readSecret(prompt: asked) else { break }
      guard first.count >= Session.shortestPassphrase else {
        console.complain(
          "That is too short. Take \(Session.shortestPassphrase) letters or more: four or five words "
            + "that belong to no saying are easy to remember and hard to guess.")
        continue
      }
      let again = console.readSecret(prompt: "The same once more, then press Enter: ")
      if again == .line(first) { return first }
      console.complain("The two were not the same.")
    }
    throw Failure("No passphrase was chosen for \(whom). Nothing was sealed.")
  }

  /// How many letters a passphrase has at least.
  static let shortestPassphrase = 12
}
