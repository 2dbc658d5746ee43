import Benchmark
import Foundation
import Harness
import Study
import Survey

/// A hundred thousand invented responses of one wave, which the program summarises from start to end.
final class Mass: Exercise {
  private let place: InventedStudy
  private let paths: [String]
  private let preparing: (Mass) throws -> Void
  private let action: (Mass) throws -> Void

  /// Makes the responses; before each step something is prepared that nobody waits for.
  init(
    _ count: Int = 100_000, preparing: @escaping (Mass) throws -> Void = { _ in },
    _ action: @escaping (Mass) throws -> Void
  ) throws {
    place = try InventedStudy()
    self.preparing = preparing
    self.action = action
    var voices = Voices()
    let responses = (1...count).map { voices.response($0) }
    guard let first = responses.first else { throw Fault.silent("responses", "") }
    // Publishing each would wait for the disk each time.
    let path = try place.study.publish(all: [first])[0].path
    let folder = path.dropLast(first.id.count + ".json".count)
    paths = try responses.map { response in
      let path = "\(folder)\(response.id).json"
      let bytes = try ResponseFile.bytes(of: response)
      try Data(bytes).write(to: URL(filePath: path))
      return path
    }
    // Files that were written to just now are read again.
    sleep(4)
  }

  func step(_ benchmark: Benchmark) throws {
    try preparing(self)
    benchmark.startMeasurement()
    try action(self)
    benchmark.stopMeasurement()
  }

  func end() throws { try place.remove() }

  /// Reads the bytes of every file, half of them in another thread.
  func readPlainly() {
    let paths = paths
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      for path in paths[(half * paths.count / 2)..<((half + 1) * paths.count / 2)] {
        blackHole(try? Study.bytes(at: path))
      }
    }
  }

  /// Lets the program itself summarise, from start to end.
  func runThemes() throws {
    try Program(Project.program, ["themes"], environment: place.environment).run()
  }

  /// Forgets what was kept from the time before.
  func forget() throws {
    try? FileManager.default.removeItem(atPath: place.path(of: "Responses/.cache"))
  }

  /// Writes ten of the files anew.
  func changeTen() throws {
    for path in paths.shuffled().prefix(10) {
      let bytes = try Data(contentsOf: URL(filePath: path))
      try bytes.write(to: URL(filePath: path), options: .atomic)
    }
  }
}
