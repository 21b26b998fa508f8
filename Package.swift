// swift-tools-version: 6.3
import Foundation
import PackageDescription

// One list of rules for every Swift target; an exception would stand beside its target.
let rules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Loading libraries and moving the program's data to a random address took more than half of the
// start of a one-shot question. Debian's packages have archives beside the libraries: linked from
// them, and to a fixed address, code and data that a question does not touch cost nothing.
let linking: [LinkerSetting] =
  FileManager.default.fileExists(atPath: "/etc/debian_version")
  ? [
    .unsafeFlags(
      ["-L\(Context.packageDirectory)/Scripts/linking", "-Xlinker", "-no-pie"],
      .when(platforms: [.linux], configuration: .release)
    )
  ] : []

// libxml2 comes with ICU, as much to load as all others together, so the first page read loads it;
// pkg-config would link it. `libxml` in the target's folder leads to the headers.
#if os(Linux)
let html = Target.target(name: "CHTML", publicHeadersPath: ".")
#else
let html = Target.systemLibrary(name: "CHTML", pkgConfig: "libxml-2.0")
#endif

let package = Package(
  name: "rolecall",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "rolecall", targets: ["rolecall"]),
    .library(name: "QuestionAnswering", targets: ["QuestionAnswering"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // One C library each: a module map and a shim, no logic. Without `pkgConfig:` where the
    // module map's `link` is enough, because readline's flags are refused with a warning.
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CUnicode", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CCharset", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(
      name: "CMarkdown",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    html,

    // From the ground up; an arrow never points back.
    .target(name: "JSON", swiftSettings: rules),
    .target(name: "ByteStorage", swiftSettings: rules),
    .target(
      name: "TextAnalysis",
      dependencies: ["ByteStorage", "CStemmer", "CUnicode"],
      swiftSettings: rules
    ),
    .target(
      name: "SearchIndex",
      dependencies: ["TextAnalysis", "ByteStorage"],
      swiftSettings: rules
    ),
    .target(
      name: "ArticleParsing",
      dependencies: ["ByteStorage", "CCharset", "CHTML", "CMarkdown", "CYAML", "JSON"],
      swiftSettings: rules
    ),
    .target(
      name: "RoleFacts",
      dependencies: ["ArticleParsing", "TextAnalysis"],
      swiftSettings: rules
    ),
    .target(
      name: "CareerLibrary",
      dependencies: ["ArticleParsing", "ByteStorage", "RoleFacts", "SearchIndex", "TextAnalysis"],
      swiftSettings: rules
    ),
    .target(
      name: "QuestionAnswering",
      dependencies: [
        "ArticleParsing", "CareerLibrary", "RoleFacts", "SearchIndex", "TextAnalysis",
      ],
      swiftSettings: rules
    ),
    .target(
      name: "Terminal",
      dependencies: ["ByteStorage", "CReadline", "CUnicode"],
      swiftSettings: rules
    ),
    .target(
      name: "Commands",
      dependencies: [
        "QuestionAnswering", "CareerLibrary", "ArticleParsing", "RoleFacts", "ByteStorage",
        "JSON", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: rules
    ),
    .executableTarget(
      name: "rolecall",
      dependencies: ["Commands"],
      swiftSettings: rules,
      linkerSettings: linking
    ),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: rules),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: rules),
    .testTarget(
      name: "ByteStorageTests",
      dependencies: ["ByteStorage", "TestSupport"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "TextAnalysisTests",
      dependencies: ["TextAnalysis", "TestSupport"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "SearchIndexTests",
      dependencies: ["SearchIndex", "ByteStorage", "TextAnalysis", "TestSupport"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "ArticleParsingTests",
      dependencies: ["ArticleParsing", "ByteStorage", "TestSupport"],
      exclude: ["Golden", "Fixtures"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "RoleFactsTests",
      dependencies: ["RoleFacts", "ArticleParsing", "TextAnalysis", "TestSupport"],
      exclude: ["Golden", "Fixtures"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "CareerLibraryTests",
      dependencies: [
        "CareerLibrary", "ArticleParsing", "RoleFacts", "SearchIndex", "TextAnalysis",
        "ByteStorage", "TestSupport",
      ],
      swiftSettings: rules
    ),
    .testTarget(
      name: "QuestionAnsweringTests",
      dependencies: [
        "QuestionAnswering", "CareerLibrary", "ArticleParsing", "RoleFacts", "TestSupport",
        "TextAnalysis", "ByteStorage",
      ],
      exclude: ["Fixtures"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "ByteStorage", "TestSupport"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "rolecall", "ByteStorage", "Commands", "QuestionAnswering", "JSON", "Terminal",
        "TestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Golden", "Fixtures"],
      swiftSettings: rules
    ),
  ]
)
