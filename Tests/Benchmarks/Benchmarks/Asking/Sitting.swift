import Benchmark
import Glibc
import Harness

/// An interview with the program itself, on a terminal.
final class Sitting: Exercise {
  private static let end = "press Enter: "

  private let place: InventedStudy
  private let program: Program
  private var terminal: PseudoTerminal
  private var shown: String

  init() throws {
    place = try InventedStudy()
    program = Program(
      Project.program, ["ask", "youth-council"], environment: place.environment)
    terminal = try PseudoTerminal()
    try terminal.start(program)
    shown = try terminal.read(until: Sitting.end)
  }

  func step(_ benchmark: Benchmark) throws {
    let line = Reply.to(shown.split(separator: "\n").last ?? "")
    terminal.type(line)
    try terminal.read(until: line)
    // Nobody presses Enter as fast as a paste does, which the program may treat in another way.
    usleep(60_000)
    benchmark.startMeasurement()
    terminal.type(PseudoTerminal.enter)
    shown = try terminal.read(until: Sitting.end)
    benchmark.stopMeasurement()
    // The last prompt asks whether the answers are right, and the first option saves them.
    if shown.contains("These are your answers.") { try beginAgain() }
  }

  func end() throws { try place.remove() }

  private func beginAgain() throws {
    try terminal.finish(typing: "1")
    terminal = try PseudoTerminal()
    try terminal.start(program)
    shown = try terminal.read(until: Sitting.end)
  }
}
