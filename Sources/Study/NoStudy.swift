/// The news that a folder holds no study.
public struct NoStudy: Error, Equatable, Sendable {
  /// The path of the folder.
  public var path: String
}

extension NoStudy: CustomStringConvertible {
  /// What happened, what is safe, and what to do.
  public var description: String {
    "There is no study in “\(path)”: it holds no folder “Questionnaires”. Nothing has been changed. "
      + "Name another folder with --study, or make a study there with “yousaid new”."
  }
}
