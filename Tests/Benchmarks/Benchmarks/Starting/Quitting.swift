import Benchmark
import Harness

/// A program that is started on pipes and reads nothing but that it should quit.
final class Quitting: Exercise {
  private let place: InventedStudy
  private let program: Program
  private let quit: String

  init(of path: String, _ arguments: [String], quit: String) throws {
    place = try InventedStudy()
    program = Program(path, arguments, environment: place.environment)
    self.quit = quit
  }

  func step(_ benchmark: Benchmark) throws {
    benchmark.startMeasurement()
    try program.run(reading: quit + "\n")
    benchmark.stopMeasurement()
  }

  func end() throws { try place.remove() }
}
