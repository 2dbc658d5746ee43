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
  products: [
    .executable(name: "yousaid", targets: ["yousaid"]),
    // For the benchmarks, which are a package of their own.
    .library(
      name: "Listening", targets: ["Survey", "Forms", "Interview", "Themes", "Study", "Sealing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
  ],
  targets: [
    .executableTarget(
      name: "yousaid", dependencies: ["Shell", "Study", "Survey", "Terminal"], swiftSettings: pure),
    .target(
      name: "Shell",
      dependencies: [
        "Survey", "EasyRead", "Forms", "Interview", "Themes", "Coproduction", "Reports", "Study",
        "Sealing", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: pure),
    .target(
      name: "Reports", dependencies: ["Themes", "Coproduction", "Survey", "Markup"],
      swiftSettings: pure),
    .target(
      name: "Study",
      dependencies: [
        "Themes", "Coproduction", "Survey", "Sealing",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ], swiftSettings: system),
    .target(
      name: "Sealing",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ], swiftSettings: pure),
    .target(
      name: "Forms", dependencies: ["Themes", "Coproduction", "Survey", "Markup", "Yams"],
      resources: [
        .embedInCode("Phrases/en.yaml"), .embedInCode("Phrases/en-x-easyread.yaml"),
        .embedInCode("Phrases/pl.yaml"), .embedInCode("Phrases/cy.yaml"),
        .embedInCode("Glossaries/glossary.yaml"),
      ], swiftSettings: pure),
    .target(name: "Interview", dependencies: ["Survey"], swiftSettings: pure),
    .target(name: "Themes", dependencies: ["Survey"], swiftSettings: pure),
    .target(name: "Coproduction", dependencies: ["Survey"], swiftSettings: pure),
    .target(name: "EasyRead", dependencies: ["Survey"], swiftSettings: pure),
    .target(name: "Survey", swiftSettings: pure),
    .target(name: "Markup", swiftSettings: pure),
    .target(name: "Terminal", dependencies: ["CReadline", "Survey"], swiftSettings: system),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),

    .testTarget(
      name: "SurveyTests", dependencies: ["Survey", "Forms", "TestSupport"], swiftSettings: pure),
    .testTarget(
      name: "FormsTests",
      dependencies: ["Forms", "Themes", "Coproduction", "Survey", "Markup", "TestSupport"],
      exclude: ["Fixtures", "Goldens"], swiftSettings: pure),
    .testTarget(
      name: "EasyReadTests", dependencies: ["EasyRead", "Coproduction", "Forms", "Survey"],
      exclude: ["Fixtures"], swiftSettings: pure),
    .testTarget(
      name: "InterviewTests", dependencies: ["Interview", "Forms", "Survey"],
      exclude: ["Fixtures"], swiftSettings: pure),
    .testTarget(
      name: "ThemesTests", dependencies: ["Themes", "Survey", "Forms", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: pure),
    .testTarget(
      name: "CoproductionTests", dependencies: ["Coproduction", "Forms", "Themes", "Survey"],
      exclude: ["Fixtures"], swiftSettings: pure),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Coproduction", "Themes", "Survey", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: pure),
    .testTarget(
      name: "SealingTests", dependencies: ["Sealing", "TestSupport"],
      exclude: ["Fixtures", "Goldens"], swiftSettings: pure),
    .testTarget(
      name: "StudyTests",
      dependencies: [
        "Study", "Sealing", "Themes", "Coproduction", "Survey", "TestSupport", "store-probe",
      ],
      swiftSettings: system),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Survey", "TestSupport", "console-probe"],
      swiftSettings: system),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "Shell", "Reports", "EasyRead", "Coproduction", "Survey", "Forms", "Interview", "Themes",
        "Study", "Sealing", "Terminal", "TestSupport", "yousaid",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Goldens"], swiftSettings: system),
    .target(
      name: "TestSupport", dependencies: ["Terminal", "CPseudoTerminal"], path: "Tests/TestSupport",
      swiftSettings: system),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .executableTarget(
      name: "console-probe", dependencies: ["Terminal", "Survey"], path: "Tests/ConsoleProbe",
      swiftSettings: system),
    .executableTarget(
      name: "store-probe", dependencies: ["Study", "Survey"], path: "Tests/StoreProbe",
      swiftSettings: system),
  ],
  swiftLanguageModes: [.v6]
)
