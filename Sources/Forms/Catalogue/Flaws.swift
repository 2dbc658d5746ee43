import Survey

extension [Flaw] {
  /// How many flaws are told at once.
  private static let most = 200

  /// As many as anybody reads, the serious ones first where some are left out, and how many those are.
  public func shortened(in file: String) -> [Flaw] {
    guard count > Self.most + 1 else { return self }
    let ordered = filter { !$0.isWarning } + filter(\.isWarning)
    var last = Flaw(FileProblem.moreFlaws(count - Self.most), at: Place(file: file))
    last.isWarning = ordered.first?.isWarning ?? true
    return ordered.prefix(Self.most) + [last]
  }
}
