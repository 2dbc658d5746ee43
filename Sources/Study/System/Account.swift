import Glibc

/// The account that the program runs under.
public enum Account {
  /// Its name, as the system knows it; its number where it has none.
  public static var name: String {
    let number = geteuid()
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var room = [CChar](repeating: 0, count: 16_384)
    guard getpwuid_r(number, &entry, &room, room.count, &found) == 0, found != nil,
      let name = entry.pw_name
    else { return "account \(number)" }
    return String(cString: name)
  }
}
