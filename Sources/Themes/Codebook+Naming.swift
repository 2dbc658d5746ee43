extension Codebook {
  /// The theme that a code or a name stands for now, in any case; nil where there is none.
  ///
  /// Every name that comes from outside, or from a time when the codebook was another, goes through
  /// here.
  public func theme(_ name: String) -> Theme? {
    if let theme = themes.first(where: { $0.code == name }) { return theme }
    let plain = name.lowercased()
    return themes.first { $0.code.lowercased() == plain }
      ?? themes.first { $0.name.lowercased() == plain }
  }
}
