import Benchmark
import Harness

/// How long a leader waits for the themes of a thousand responses, and where the time goes.
let benchmarks: @Sendable () -> Void = {
  Benchmark.measure("1,000 responses: only the bytes", atMost: 200) {
    try Pile { pile in blackHole(try pile.bytes()) }
  }
  Benchmark.measure("1,000 responses: read", atMost: 50) {
    try Pile { pile in blackHole(try pile.responses()) }
  }
  Benchmark.measure("1,000 responses: coded and summarised, once read", atMost: 100) {
    try Pile { pile in blackHole(pile.summary(of: pile.made)) }
  }
  Benchmark.measure("1,000 responses: read, coded and summarised", atMost: 50) {
    try Pile { pile in blackHole(pile.summary(of: try pile.responses())) }
  }
  Benchmark.measure("1,000 responses: yousaid themes --format json", atMost: 50) {
    try Pile { pile in try pile.runThemes() }
  }
}
