// swift-tools-version: 6.2
// What strangers' files can do to the readers. Built and run by run.sh; see there.
import PackageDescription

let listening: Target.Dependency = .product(name: "Listening", package: "yousaid")

let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "yousaid", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz", dependencies: [listening], path: "Fuzz",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        // The fuzzer brings the program's start along, and is told where ours is in Main.swift.
        .unsafeFlags(["-parse-as-library"]),
      ],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
  ],
  swiftLanguageModes: [.v6]
)
