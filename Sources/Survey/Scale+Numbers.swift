extension Question.Kind.Scale {
  /// The numbers that can be chosen, in order; none where there are more than the limit.
  public func numbers(upTo limit: Int) -> [String] {
    let count = ((end - start) / step).magnitude + 1
    guard count.isFinite, count < Double(limit) + 0.5 else { return [] }
    let stride = end < start ? -step.magnitude : step.magnitude
    return (0..<Int(count + 1e-9)).map { turn in
      // Tenths are not exact in binary, so what is beyond six places is rounding.
      ((start + Double(turn) * stride) * 1_000_000).rounded() / 1_000_000
    }.map(\.expressed)
  }
}
