import Benchmark
import Harness
import Study
import Survey
import Themes

/// A thousand invented responses on the disk, and something that is done with them all.
final class Pile: Exercise {
  /// The responses as they were made.
  let made: [Response]

  private let place: InventedStudy
  private let paths: [String]
  private let shelf: Shelf
  private let codebook: Codebook
  private let action: (Pile) throws -> Void

  init(_ action: @escaping (Pile) throws -> Void) throws {
    place = try InventedStudy()
    var voices = Voices()
    made = (1...1_000).map { voices.response($0) }
    paths = try place.study.publish(all: made).map(\.path)
    shelf = Shelf([try Project.questionnaire("youth-council")])
    codebook = try Project.codebook()
    self.action = action
  }

  func step(_ benchmark: Benchmark) throws {
    benchmark.startMeasurement()
    try action(self)
    benchmark.stopMeasurement()
  }

  func end() throws { try place.remove() }

  /// Reads the bytes of every file, and how many there are.
  func bytes() throws -> Int {
    try paths.reduce(0) { try $0 + Study.bytes(at: $1).count }
  }

  /// Reads every response.
  func responses() throws -> [Response] {
    let (responses, problems) = try place.study.responses()
    guard responses.count == made.count else {
      throw Fault.silent("\(made.count) responses", problems.joined(separator: "\n"))
    }
    return responses
  }

  /// Codes responses with the codebook of the project and counts who speaks of what.
  func summary(of responses: [Response]) -> Summary {
    let readings = Reading.all(of: responses, on: shelf, with: CompiledCodebook(codebook))
    return Summary(of: readings, codebook: codebook)
  }

  /// Lets the program itself do it, from start to end.
  func runThemes() throws {
    try Program(Project.program, ["themes", "--format", "json"], environment: place.environment)
      .run()
  }
}
