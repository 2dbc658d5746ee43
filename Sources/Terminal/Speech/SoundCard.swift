import Glibc

/// Whether this computer can make a sound.
enum SoundCard {
  /// Whether there is a card, or a sound server that may have one elsewhere.
  static func isThere(cards: String = "/proc/asound/cards", _ environment: Environment) -> Bool {
    if !(environment["PULSE_SERVER"] ?? "").isEmpty { return true }
    if let folder = environment["XDG_RUNTIME_DIR"], !folder.isEmpty {
      for socket in ["/pulse/native", "/pipewire-0"] where access(folder + socket, F_OK) == 0 {
        return true
      }
    }
    return hasCard(cards)
  }

  private static func hasCard(_ file: String) -> Bool {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1_024)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0
      && !String(decoding: bytes.prefix(count), as: UTF8.self).contains("no soundcards")
  }
}
