import Survey
import Themes

extension Hold {
  /// Who is counted alone, and what is to be said of the others; nil where everybody is counted.
  ///
  /// - Throws: a `Failure` where no figures can be given.
  func settled() throws -> (counted: Roll, sentence: String)? {
    switch self {
    case .none: return nil
    case .newcomers(let release, let counted):
      return (
        counted,
        "Some people have answered since figures were given out on "
          + "\(release.time.localDate.spoken). They are not counted here yet: while they are few, both "
          + "reports side by side could show what they said. They will be when at least "
          + "\(release.profile.limit) have answered."
      )
    case .refused(let release):
      throw Failure(
        "These figures and those given out on \(release.time.localDate.spoken) are about nearly the "
          + "same people. Side by side they could show what a few of them said, so none were given, "
          + "and nothing was changed. Choose the responses as they were chosen then, or wait until "
          + "more people have answered.")
    }
  }
}
