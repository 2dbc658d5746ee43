import Benchmark
import Harness

/// A program that is started on a terminal until its prompt is there.
final class Greeting: Exercise {
  private let place: InventedStudy
  private let program: Program
  private let prompt: String
  private let quit: String

  init(of path: String, _ arguments: [String], until prompt: String, quit: String) throws {
    place = try InventedStudy()
    program = Program(path, arguments, environment: place.environment)
    self.prompt = prompt
    self.quit = quit
  }

  func step(_ benchmark: Benchmark) throws {
    let terminal = try PseudoTerminal()
    benchmark.startMeasurement()
    try terminal.start(program)
    try terminal.read(until: prompt)
    benchmark.stopMeasurement()
    try terminal.finish(typing: quit)
  }

  func end() throws { try place.remove() }
}
