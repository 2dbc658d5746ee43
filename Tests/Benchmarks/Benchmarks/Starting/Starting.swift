import Benchmark
import Harness

/// How long the program takes to be ready, beside a shell that people call quick.
///
/// Both are shells on GNU Readline. On a terminal the clock stops at the prompt; on a pipe it stops
/// when the program has read `quit` and ended.
let benchmarks: @Sendable () -> Void = {
  Benchmark.measure("To the prompt: yousaid", atMost: 500) {
    try Greeting(of: Project.program, [], until: "yousaid> ", quit: "quit")
  }
  Benchmark.measure("To the prompt: sqlite3", atMost: 500) {
    try Greeting(of: "sqlite3", [":memory:"], until: "sqlite> ", quit: ".quit")
  }
  Benchmark.measure("Through a piped quit: yousaid", atMost: 500) {
    try Quitting(of: Project.program, [], quit: "quit")
  }
  Benchmark.measure("Through a piped quit: sqlite3", atMost: 500) {
    try Quitting(of: "sqlite3", [":memory:"], quit: ".quit")
  }
}
