import Glibc
import Survey
import Themes

/// Somebody who reads answers one after the other, and the file that each decision goes to at once.
///
/// The file is made at the first decision, and nobody else ever writes to it. Nothing is added to a
/// file that a write or sync failed on: the next decision begins another one.
public struct CodingSitting: Sendable {
  private let study: Study
  private let started: Moment
  private var file: OpenFile?
  private var id = ""
  private var seq = 0
  /// What may have reached the disk although nobody was told so.
  private var doubtful: Mark?

  /// Where a decision was written, so that it can be taken back.
  public struct Mark: Equatable, Sendable {
    var batch: String
    var seq: Int
  }

  /// Makes a sitting, for which nothing is written yet.
  public init(in study: Study, at started: Moment) {
    self.study = study
    self.started = started
  }

  /// Keeps a decision, and returns when the disk holds it; after a fault it does not count.
  public mutating func record(_ decision: Decision) throws(StoreFault) -> Mark {
    try append(.decided(decision))
  }

  /// Takes a decision of this sitting back, and returns when the disk holds that.
  public mutating func takeBack(_ mark: Mark) throws(StoreFault) {
    _ = try append(.undone(.init(mark.batch, mark.seq...mark.seq)))
  }

  private mutating func append(_ change: CodingEntry.Change) throws(StoreFault) -> Mark {
    let file = if let file { file } else { try begin() }
    let entry = CodingEntry(seq: seq + 1, change: change)
    let line = try entry.line(for: file.path)
    do throws(StoreFault) {
      try file.write(line)
      try file.sync(contentOnly: true)
      guard try file.status().st_nlink > 0 else {
        throw StoreFault(.write, file.path, .system(ENOENT))
      }
    } catch {
      doubtful = Mark(batch: id, seq: entry.seq)
      self.file = nil
      throw error
    }
    seq = entry.seq
    return Mark(batch: id, seq: seq)
  }

  /// Begins a file, whose first act is to take back what nobody was told of.
  private mutating func begin() throws(StoreFault) -> OpenFile {
    try study.makeCodings()
    let id = try study.nextBatch(at: started)
    let name = CodingBatch.fileName(of: id)
    let made = try OpenFile.new(study.codingFolder.path(of: name), appending: true)
    made.occupy()
    var page = try CodingBatch.Header(id: id, kind: .sitting, started: started).line(for: made.path)
    var seq = 0
    if let doubtful {
      let taking = CodingEntry.Change.undone(.init(doubtful.batch, doubtful.seq...doubtful.seq))
      page += try CodingEntry(seq: 1, change: taking).line(for: made.path)
      seq = 1
    }
    do throws(StoreFault) {
      try made.write(page)
      try made.sync()
      try study.codingFolder.sync()
    } catch {
      try? study.codingFolder.remove(name)
      throw error
    }
    self.id = id
    self.seq = seq
    file = made
    doubtful = nil
    return made
  }
}
