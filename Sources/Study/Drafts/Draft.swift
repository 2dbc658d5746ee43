import Glibc
import Survey

/// One sitting, whose answers are kept line by line until its response is published.
///
/// A draft is a file of lines, called a segment. Nothing is ever added to a segment that somebody
/// else made or that a write or sync failed on: a new segment takes over with everything known.
public struct Draft: Sendable {
  /// The response as it was begun, without answers.
  public let response: Response
  /// What has been said, whether or not the disk took it.
  var log = Log()
  /// Where the segments lie.
  var folder: Folder
  /// What the lines are sealed with; nil where they are not.
  var seal: DraftSeal?
  /// The number of the newest segment; 0 before the first.
  var number = 0
  /// The numbers of the segments that hold nothing but what is in the log.
  var replaceable: [Int] = []
  /// The newest segment, while it can be trusted.
  var file: OpenFile?
  /// Whether somebody else was seen to go on with the sitting.
  var isElsewhere = false

  /// The answers in the order given, the latest to each question.
  public var answers: [Answer] { log.answers }

  /// How the answers are given, as far as it is known by now.
  public var collection: Response.Collection { log.collection ?? response.collection }

  /// The question that was being shown and has not been answered since.
  public var open: QuestionPath? { log.open }

  /// Begins a sitting, and returns when the disk holds its draft.
  public static func begin(_ response: Response, in study: Study) throws(StoreFault) -> Draft {
    var header = response
    header.answers = []
    guard ResponseID.isValid(response.id) else {
      throw StoreFault(.create, ResponseFile.name(of: response.id), .badName)
    }
    try study.makeDrafts()
    var draft = Draft(
      response: header, folder: study.draftFolder, seal: try study.draftSeal(for: header))
    guard try Segment.all(of: response.id, in: study.draftFolder).isEmpty else {
      throw StoreFault(.create, study.draftFolder.path(of: response.id), .system(EEXIST))
    }
    try draft.rewrite()
    for answer in response.answers { try draft.record(.answer(answer)) }
    return draft
  }

  /// Takes in a change, and returns when the disk holds it.
  ///
  /// After a fault the change is held in memory all the same: another `record` tries again with
  /// everything, and `move` tries another place. Only a change that has no written form, or that
  /// would not read back the same, is turned away.
  public mutating func record(_ change: Change) throws(StoreFault) {
    let entry = Entry(seq: log.nextSeq, change: change)
    let line = try line(of: entry)
    log.append(entry)
    do throws(StoreFault) {
      guard !isElsewhere else { throw StoreFault(.write, path, .continuedElsewhere) }
      try append(line)
    } catch {
      throw error.with(.inMemory)
    }
  }

  /// Marks that the person said that this was all.
  ///
  /// It tells a draft that a fault kept from being cleared away after its response was published
  /// from one that somebody went on with.
  mutating func finish() throws(StoreFault) { try record(.finished) }

  /// The path of the newest segment.
  var path: String { folder.path(of: Segment(id: response.id, number: number).name) }

  private mutating func append(_ line: [UInt8]) throws(StoreFault) {
    guard let file else { return try rewrite() }
    do throws(StoreFault) {
      try file.write(line)
      try file.sync(contentOnly: true)
    } catch {
      self.file = nil
      return try rewrite()
    }
    try checkSeat()
  }
}
