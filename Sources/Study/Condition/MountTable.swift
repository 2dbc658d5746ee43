/// What is mounted where, as Linux tells it in `/proc/self/mountinfo` (proc(5)).
struct MountTable: Equatable, Sendable {
  private let mounts: [(point: String, system: String)]

  /// Reads the table; lines of another form are passed over.
  init(_ text: String) {
    mounts = text.split(separator: "\n").compactMap(Self.mount)
  }

  private static func mount(_ line: Substring) -> (point: String, system: String)? {
    let fields = line.split(separator: " ").map { String($0) }
    guard fields.count > 4, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count
    else { return nil }
    // Blanks in a path are written in octal.
    return (fields[4].replacing("\\040", with: " "), fields[dash + 1])
  }

  /// The name of the file system that a path is on, such as `ext4`; nil where nothing is known.
  func system(of path: String) -> String? {
    // Of two on the same point the later one hides the other.
    mounts.enumerated().filter { Self.holds($0.element.point, path) }
      .max { ($0.element.point.count, $0.offset) < ($1.element.point.count, $1.offset) }?
      .element.system
  }

  private static func holds(_ point: String, _ path: String) -> Bool {
    point == "/" || path == point || path.hasPrefix(point + "/")
  }

  static func == (one: MountTable, other: MountTable) -> Bool {
    one.mounts.elementsEqual(other.mounts) { $0 == $1 }
  }
}
