extension Split {
  /// The parts that can be laid side by side: all but those who were not asked what makes them.
  public var asked: [Part] { parts.filter { $0.value != notAsked?.value } }

  /// Those who were not asked the question that makes the parts.
  var notAsked: Part? {
    guard case .question = field else { return nil }
    return parts.first { $0.value == Scheme.notAsked }
  }

  /// The part that others are laid beside where nobody chose one: the first wave, or else the part
  /// with most people, those who gave no answer coming last.
  var usualReference: Part? {
    if field == .wave { return parts.first }
    let answered = asked.filter { !Scheme.silences.contains($0.value) }
    return (answered.isEmpty ? asked : answered).max { $0.summary.base < $1.summary.base }
  }
}
