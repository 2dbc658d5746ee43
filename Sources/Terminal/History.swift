import Glibc

/// The facilitator's earlier commands, kept in a file that only they can read.
///
/// A file that cannot be read or written is done without: commands are a convenience, not data.
public struct History: Sendable {
  /// The commands, oldest first.
  public private(set) var lines: [String]
  /// The file that they are kept in; nil keeps them for this session alone.
  public let file: String?

  /// Says which commands may be kept at all.
  private let keeps: @Sendable (String) -> Bool

  /// How many commands are kept.
  public static let limit = 1_000

  /// Takes up the history in a file, and cuts the file to the newest commands; what may not be kept
  /// reaches neither the file nor the keys.
  public init(
    file: String? = nil, keeps: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.file = file
    self.keeps = keeps
    let found = file.map(History.read) ?? []
    lines = found.suffix(History.limit)
    if found.count > History.limit { rewrite() }
  }

  /// Adds a command, unless it repeats the last one, is blank, begins with a space, or may not be
  /// kept.
  ///
  /// - Returns: Whether it was added.
  @discardableResult
  public mutating func add(_ line: String) -> Bool {
    guard let first = line.first, first != " ", line != lines.last,
      !line.contains(where: \.isNewline), keeps(line)
    else { return false }
    lines = lines.suffix(History.limit - 1) + [line]
    if let file { History.write([line], to: file, O_APPEND) }
    return true
  }

  private func rewrite() {
    guard let file else { return }
    let fresh = file + ".new"
    if History.write(lines, to: fresh, O_TRUNC) { rename(fresh, file) } else { unlink(fresh) }
  }

  private static func read(_ file: String) -> [String] {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      guard count > 0 else { break }
      bytes += part.prefix(count)
    }
    return bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  @discardableResult
  private static func write(_ lines: [String], to file: String, _ mode: Int32) -> Bool {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | mode, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // The file may have been made by something less careful.
    fchmod(descriptor, 0o600)
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    return Glibc.write(descriptor, bytes, bytes.count) == bytes.count
  }
}
