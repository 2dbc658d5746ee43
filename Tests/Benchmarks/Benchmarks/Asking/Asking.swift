import Benchmark
import Harness

/// How long a person who has pressed Enter waits for the next question, the answer being safe.
///
/// The whole youth council questionnaire is answered again and again, a step for each line. The
/// line of a file that is only written and synced shows how much of that is the disk's.
let benchmarks: @Sendable () -> Void = {
  Benchmark.measure("From a line to the next question", atMost: 2_000) { try Conversation() }
  Benchmark.measure("From Enter to the next prompt, on a terminal", atMost: 2_000) {
    try Sitting()
  }
  Benchmark.measure("A line written and synced, alone", atMost: 2_000) { try SyncedLine() }
}
