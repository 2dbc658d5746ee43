// swift-tools-version: 6.2
import PackageDescription

/// Settings of the targets that only work out values.
let pure: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]
/// Settings of the targets that talk to the system, the only ones that may hold unsafe code.
let system: [SwiftSetting] = Array(pure.dropLast())

let package = Package(
  name: "yousaid",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
  ],
  targets: [
    .executableTarget(name: "yousaid", dependencies: ["Shell"], swiftSettings: pure),
    .target(
      name: "Shell",
      dependencies: [
        "Survey", "Forms", "Interview", "Themes", "Coproduction", "Reports", "Study", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: pure),
    .target(name: "Reports", dependencies: ["Themes", "Coproduction", "Survey"], swiftSettings: pure),
    .target(name: "Study", dependencies: ["Themes", "Coproduction", "Survey"], swiftSettings: system),
    .target(
      name: "Forms", dependencies: ["Themes", "Coproduction", "Survey", "Yams"],
      swiftSettings: pure),
    .target(name: "Interview", dependencies: ["Survey"], swiftSettings: pure),
    .target(name: "Themes", dependencies: ["Survey"], swiftSettings: pure),
    .target(name: "Coproduction", dependencies: ["Survey"], swiftSettings: pure),
    .target(name: "Survey", swiftSettings: pure),
    .target(name: "Terminal", dependencies: ["CReadline", "Survey"], swiftSettings: system),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),

    .testTarget(name: "SurveyTests", dependencies: ["Survey"], swiftSettings: pure),
    .testTarget(name: "InterviewTests", dependencies: ["Interview"], swiftSettings: pure),
  ],
  swiftLanguageModes: [.v6]
)
