import FoundationEssentials
import Study

/// A study for as long as a benchmark runs, with the questionnaires of the project.
public final class InventedStudy {
  /// The study.
  public let study: Study

  /// Makes the study in a folder of its own on a real disk.
  public init() throws {
    let root = "\(Project.workplace)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    study = try Study.make(at: root, from: Project.study).study
  }

  /// The environment variables that point a program at the study, and at no home of anybody's.
  public var environment: [String: String] { ["HOME": study.root, "YOUSAID_STUDY": study.root] }

  /// The path of another file beside those of the study.
  public func path(of name: String) -> String { study.root + "/" + name }

  /// Removes the study and all that is in it.
  public func remove() throws { try FileManager.default.removeItem(atPath: study.root) }
}
