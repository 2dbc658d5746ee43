import Survey

/// Numbers as people write them.
enum Numbers {
  /// The text without the commas that part thousands; other commas stay, so that `1,5` is no 15.
  static func withoutThousands(_ text: String) -> String {
    let parts = text.trimmed.split(separator: ",", omittingEmptySubsequences: false)
    let isParted = parts.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
    return isParted && (1...3).contains(parts[0].count) ? parts.joined() : text.trimmed
  }
}
