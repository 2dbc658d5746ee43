import Survey

/// The answers that a person should read, in the order in which to read them.
public struct CodingQueue: Equatable, Sendable {
  /// The answers, without any themes.
  public let items: [Item]

  /// An answer with the response that it stands in.
  public struct Item: Equatable, Sendable {
    /// The response.
    public var response: Response
    /// The answer.
    public var answer: FreeText
  }

  /// Which answers are wanted.
  public enum Choice: Equatable, Sendable {
    /// Those with several suggestions or with unsure ones, the least sure first.
    case unsure
    /// Those that nothing is suggested for.
    case uncoded
    /// Those that a theme of that code is suggested for or was found in.
    case theme(String)
    /// So many, drawn by lot.
    case sample(size: Int, seed: UInt64)
    /// So many, drawn by lot, the same for everybody who names the same sample.
    case blind(sample: String, size: Int)
  }

  /// Chooses among all answers in words.
  ///
  /// Nobody is shown again what they have coded, unless it is asked for; in a blind sample that
  /// counts only where they coded it there.
  public init(
    _ choice: Choice, of readings: [Reading], for reader: String, with coder: Coder,
    again isAgain: Bool = false
  ) {
    let all = readings.flatMap { reading in
      reading.answers.map { Item(response: reading.response, answer: $0) }
    }
    let picking = Picking(coder: coder, reader: reader, isAgain: isAgain)
    let chosen: [Item]
    switch choice {
    case .uncoded: chosen = picking.uncoded(all)
    case .unsure: chosen = picking.unsure(all)
    case .theme(let code): chosen = all.filter { picking.speaks($0, of: code) }
    case .sample(let size, let seed): chosen = picking.drawn(size, of: all, by: seed)
    case .blind(let sample, let size): chosen = picking.members(of: sample, size, among: all)
    }
    items = chosen.filter { item in
      guard !isAgain, let own = picking.own(item) else { return true }
      if case .blind(let sample, _) = choice { return own.sample != sample }
      return false
    }
  }
}
