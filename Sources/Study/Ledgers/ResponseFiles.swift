import Survey
import Themes

/// The files of responses that were asked for, as they lie in the study.
public struct ResponseFiles: Sendable {
  let places: [ResponsePlace]
  /// Where ledgers are kept; nil where nothing may be, since what is sealed must not lie there open.
  let cache: Folder?
  /// A sentence about everything that lies among the files and is none.
  public let problems: [String]

  /// The ids of the questionnaires that they are responses to.
  public var questionnaires: Set<String> {
    Set(places.filter { !$0.names.isEmpty }.map(\.questionnaire))
  }

  /// How many files there are.
  public var count: Int { places.reduce(0) { $0 + $1.names.count } }

  /// The responses in order, and a sentence about every file that is none, and one about all those
  /// that are sealed, unless that goes without saying.
  public func responses(
    tellingOfSealed: Bool = true
  ) -> (responses: [Response], problems: [String]) {
    let read = Crew.map(places.flatMap(\.pieces)) { $0.responses() }
    let sealed = SealedResponses(
      count: tellingOfSealed ? read.reduce(0) { $0 + $1.sealed.count } : 0)
    return (read.flatMap(\.responses), problems + read.flatMap(\.problems) + sealed.sentences)
  }

  /// The ids of the responses, those that are sealed among them.
  public var ids: Set<String> {
    Set(
      Crew.map(places.flatMap(\.pieces)) { piece in
        let read = piece.responses()
        return read.responses.map(\.id) + read.sealed.map { ResponseFile.id(in: $0) }
      }.joined())
  }

  /// The responses in order, coded, and a sentence about every file that is none.
  ///
  /// Each is read only where its file is not as it was when it was coded before, by the same coder.
  /// Now and then it is told how many files are done.
  public func coded(by coder: ResponseCoder, told: (Int) -> Void = { _ in }) -> CodedResponses {
    var tasks: [CodingTask] = []
    var kept: [Int] = []
    for place in places {
      let pieces = keeping(coder).map { LedgerCache(place, in: $0, by: coder).pieces() } ?? []
      tasks += place.tasks(from: pieces)
      kept.append(pieces.count)
    }
    let counts = tasks.map(\.place.names.count)
    let coded = Crew.map(tasks, told: { told(counts[..<$0].reduce(0, +)) }) {
      $0.coded(by: coder)
    }
    if let cache = keeping(coder) { keep(coded, insteadOf: kept, by: coder, in: cache) }
    return CodedResponses(coded, strays: problems)
  }

  /// Where what a coder finds is kept; nil where it is not.
  private func keeping(_ coder: ResponseCoder) -> Folder? { coder.isKeeping ? cache : nil }

  /// Keeps the ledgers of every folder in which anything differs from what was kept, which was in so
  /// many pieces.
  private func keep(
    _ coded: [CodedPiece], insteadOf kept: [Int], by coder: ResponseCoder, in cache: Folder
  ) {
    let byFolder = Dictionary(grouping: coded, by: \.place.folder.path)
    for (place, before) in zip(places, kept) {
      let pieces = byFolder[place.folder.path] ?? []
      guard pieces.count != before || pieces.contains(where: \.isNew) else { continue }
      LedgerCache(place, in: cache, by: coder).keep(pieces)
    }
  }
}

extension Study {
  /// Looks for the files of responses, without reading any.
  public func responseFiles(
    questionnaire: String? = nil, wave: Wave? = nil
  ) throws(StoreFault) -> ResponseFiles {
    let (places, problems) = try places(questionnaire: questionnaire, wave: wave)
    return ResponseFiles(
      places: places, cache: isSealed ? nil : cacheFolder, problems: problems)
  }
}

extension ResponsePlace {
  /// The files of the place parted as they were kept; new ones go to their neighbours.
  fileprivate func tasks(from kept: [KeptPiece]) -> [CodingTask] {
    let firsts = FileNames(kept.map(\.firstName))
    guard !kept.isEmpty, firsts.isInOrder else {
      return pieces.map { CodingTask(place: $0, kept: nil) }
    }
    var tasks: [CodingTask] = []
    var start = names.startIndex
    for (index, piece) in kept.enumerated() {
      var end = names.endIndex
      if index + 1 < kept.count {
        end = start
        while end < names.endIndex, names.compare(end, with: firsts, at: index + 1) < 0 { end += 1 }
      }
      let part = with(names[start..<end])
      let hasGrown = part.names.count > 2 * ResponsePlace.size
      tasks += (hasGrown ? part.pieces : [part]).map { CodingTask(place: $0, kept: piece) }
      start = end
    }
    return tasks
  }
}
