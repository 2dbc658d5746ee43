/// The name of one file of a draft: the id of the response, and a number that counts up.
struct Segment: Hashable, Sendable {
  var id: String
  var number: Int

  init(id: String, number: Int) {
    self.id = id
    self.number = number
  }

  /// Reads the name of a file; nil where it is not that of a segment.
  init?(name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[2] == "jsonl", ResponseID.isValid(parts[0]),
      let number = Int(parts[1]), number > 0, String(number) == parts[1]
    else { return nil }
    self.init(id: parts[0], number: number)
  }

  var name: String { "\(id).\(number).jsonl" }

  /// Every segment in a folder, by the names that a listing gives.
  static func all(in folder: Folder) throws(StoreFault) -> [Segment] {
    try folder.entries().compactMap { Segment(name: $0.name) }
  }

  /// The segments of one sitting, the oldest first.
  static func all(of id: String, in folder: Folder) throws(StoreFault) -> [Segment] {
    try all(in: folder).filter { $0.id == id }
      .sorted { $0.number < $1.number }
  }
}
