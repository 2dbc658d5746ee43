import Coproduction
import Survey

/// Names of people, which have no place in the settings of a study.
extension PartnershipFile {
  /// What looks like the name of a person anywhere in a settings file, in the order of writing;
  /// nothing where the file cannot be read.
  public static func likelyNames(in bytes: [UInt8]) -> [String] {
    (try? YAMLNode(parsing: bytes)).map { likelyNames(in: $0).map(\.name) } ?? []
  }

  /// The same with the lines that they are in.
  static func likelyNames(in node: YAMLNode) -> [(name: String, line: Int)] {
    switch node {
    case .text(let text, let line): LikelyName.found(in: text).map { [($0, line)] } ?? []
    case .list(let parts, _): parts.flatMap(likelyNames)
    case .map(let pairs, _):
      pairs.flatMap { pair in
        likelyNames(in: .text(pair.key, line: pair.value.line)) + likelyNames(in: pair.value)
      }
    }
  }
}
