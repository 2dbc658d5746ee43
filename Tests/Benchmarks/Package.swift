// swift-tools-version: 6.2
// How long people wait. From the top folder:
//   swift build -c release --static-swift-stdlib --product yousaid
//   swift package --package-path Tests/Benchmarks benchmark
// YOUSAID names another program to start. YOUSAID_BENCHMARKS names another folder, on a real disk,
// to keep invented studies in while a benchmark runs; the usual one is .build/benchmarks.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
]
let listening: Target.Dependency = .product(name: "Listening", package: "yousaid")
let measuring: Target.Dependency = .product(name: "Benchmark", package: "benchmark")

/// A program that runs the benchmarks of one folder.
func benchmarks(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: ["Harness", listening, measuring], path: "Benchmarks/\(name)",
    swiftSettings: settings + [.strictMemorySafety()],
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "yousaid", path: "../.."),
    // Its traits would bring counters of memory, which nobody waits for.
    .package(url: "https://github.com/ordo-one/benchmark.git", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(
      name: "Harness", dependencies: [listening, measuring], path: "Harness",
      swiftSettings: settings),
    benchmarks("Starting"), benchmarks("Asking"), benchmarks("Summarising"),
  ],
  swiftLanguageModes: [.v6]
)
