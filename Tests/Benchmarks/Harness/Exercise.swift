import Benchmark

/// Something that is set up once, measured step by step, and cleared away.
public protocol Exercise: AnyObject {
  /// Does it once; what people would not wait for is left out between stops of the clock.
  func step(_ benchmark: Benchmark) throws
  /// Clears away what it left on the disk.
  func end() throws
}

extension Benchmark {
  /// Measures how long each step of an exercise takes by the clock on the wall.
  public static func measure(
    _ name: String, atMost steps: Int, _ make: @escaping () throws -> any Exercise
  ) {
    let configuration = Configuration(
      metrics: [.wallClock], timeUnits: .microseconds, warmupIterations: 3,
      maxDuration: .seconds(30), maxIterations: steps)
    var exercise: (any Exercise)?
    Benchmark(name, configuration: configuration) { benchmark in
      try exercise?.step(benchmark)
    } setup: {
      exercise = try make()
    } teardown: {
      try exercise?.end()
      exercise = nil
    }
  }
}
