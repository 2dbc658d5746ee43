import Survey

/// A column of a sheet under its one official name, such as `bind::relevant` or `label::Polish (pl)`.
struct Column: Hashable, Sendable {
  /// The parts between the colons.
  var path: [String]

  /// The parts joined again.
  var key: String { path.joined(separator: "::") }

  /// The first part.
  var head: String { path.first ?? "" }
}

extension Column {
  /// Reads a header as pyxform does: aliases, spaces and capitals in the first part only, `::`
  /// between parts, and a single `:` where no header of the sheet has two.
  init(header: String, usesDoubleColon: Bool, vocabulary: ColumnVocabulary) {
    if let plain = vocabulary.plain(header) {
      path = [plain]
      return
    }
    let mark = usesDoubleColon || header.contains("::") ? "::" : ":"
    var parts = header.split(separator: mark, omittingEmptySubsequences: false).map(\.trimmed)
    if let prefix = parts.firstIndex(of: "jr"), prefix + 1 < parts.count {
      parts.replaceSubrange(prefix...prefix + 1, with: ["jr:" + parts[prefix + 1]])
    }
    let first = parts[0].snakeCased
    if let official = vocabulary.aliases[first] {
      parts.replaceSubrange(0...0, with: official)
    } else if vocabulary.known.contains(first) {
      parts[0] = first
    }
    path = parts
  }
}

extension String {
  /// The words in small letters with underscores between them.
  var snakeCased: String {
    split(whereSeparator: \.isWhitespace).joined(separator: "_").lowercased()
  }
}
