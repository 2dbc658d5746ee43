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
    let cache = coder.isKeeping ? cache : nil
    var tasks: [CodingTask] = []
    var coming: [CodedPlace] = []
    for place in places {
      let kept = cache.map { LedgerCache(place, in: $0, by: coder).kept() } ?? LedgerCache.Kept()
      let start = tasks.count
      tasks += place.tasks(from: kept.pieces)
      coming.append(CodedPlace(place, in: start..<tasks.count, keptAs: kept))
    }
    let counts = tasks.map(\.place.names.count)
    let pieces = Crew.map(tasks, told: { told(counts[..<$0].reduce(0, +)) }) {
      $0.coded(by: coder)
    }
    return CodedResponses(pieces, in: coming, by: coder, cache: cache, strays: problems)
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
        end = names.place(of: index + 1, of: firsts, from: start)
      }
      let part = with(names[start..<end])
      let hasGrown = part.names.count > 2 * ResponsePlace.size
      tasks += (hasGrown ? part.pieces : [part]).map { CodingTask(place: $0, kept: piece) }
      start = end
    }
    return tasks
  }
}
