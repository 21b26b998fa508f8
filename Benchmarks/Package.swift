// swift-tools-version: 6.3
import PackageDescription

let rules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  // The program's modules show each other what is marked `package`; a benchmark measures them one
  // by one, from a package of its own.
  .unsafeFlags(["-Xfrontend", "-disable-access-control"]),
]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "rolecall", path: "..")],
  targets: [
    .target(name: "Timing", swiftSettings: rules),
    .executableTarget(
      name: "factbench",
      dependencies: ["Timing", .product(name: "QuestionAnswering", package: "rolecall")],
      swiftSettings: rules
    ),
    .executableTarget(
      name: "parsebench",
      dependencies: ["Timing", .product(name: "QuestionAnswering", package: "rolecall")],
      swiftSettings: rules
    ),
    .executableTarget(
      name: "searchbench",
      dependencies: ["Timing", .product(name: "QuestionAnswering", package: "rolecall")],
      swiftSettings: rules
    ),
  ]
)
