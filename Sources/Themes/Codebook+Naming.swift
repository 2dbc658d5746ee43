extension Codebook {
  /// The theme of that code or name, in any case; nil where there is none.
  public func theme(_ name: String) -> Theme? {
    if let theme = self[name] { return theme }
    let plain = name.lowercased()
    return themes.first { $0.code.lowercased() == plain }
      ?? themes.first { $0.name.lowercased() == plain }
  }

  /// The theme that a code or name stands for now: where a theme was renamed or merged, the one that
  /// took over; where several did, or none, still the old one.
  ///
  /// What people coded goes through here, whenever they did.
  public func today(_ name: String) -> Theme? {
    guard let theme = theme(name), theme.isRetired else { return theme(name) }
    let successors = successors(of: theme.code)
    return successors.count == 1 ? self[successors[0]] : theme
  }
}
