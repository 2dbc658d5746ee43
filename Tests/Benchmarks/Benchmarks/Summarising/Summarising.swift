import Benchmark
import Harness

/// How long a leader waits for the themes of a thousand responses and of a hundred thousand, and
/// where the time goes.
///
/// The hundred thousand are held against reading their bytes alone.
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
  Benchmark.measure("100,000 responses: only the bytes, by two threads", atMost: 10) {
    try Mass { mass in mass.readPlainly() }
  }
  Benchmark.measure("100,000 responses: yousaid themes, for the first time", atMost: 10) {
    try Mass(preparing: { mass in try mass.forget() }) { mass in try mass.runThemes() }
  }
  Benchmark.measure("100,000 responses: yousaid themes, nothing changed", atMost: 10) {
    try Mass { mass in try mass.runThemes() }
  }
  Benchmark.measure("100,000 responses: yousaid themes, ten changed", atMost: 10) {
    try Mass(preparing: { mass in try mass.changeTen() }) { mass in try mass.runThemes() }
  }
}
