import Survey

/// Where something stands after a round.
public struct Standing: Equatable, Sendable {
  /// What it is.
  public var priority: Priority
  /// Its place, 1 being first; what is tied shares a place.
  public var place: Int
  /// How many dots it has; nil where there are none.
  public var dots: Int?
  /// How many people gave it a dot, put it first, or chose it in a pair.
  public var people: Int
  /// Its Borda score; nil where nothing was ranked.
  public var borda: Double?
  /// How often it was shown in a pair, and how often it was chosen; nil where there were no pairs.
  public var pairs: Pairs?

  /// What came of the pairs that something was in.
  public struct Pairs: Equatable, Sendable {
    /// How often it was shown and something was said.
    public var shown: Int
    /// How often it was chosen.
    public var chosen: Int
  }
}

extension Round {
  /// How many people chose anything, by group or in all.
  public func people(of group: Group?? = nil) -> Int { counted(group).count }

  /// The groups of those who chose, in their usual order; last those who did not say.
  public var groups: [Group?] {
    let there = Set(counted(nil).map(\.group))
    return (Group.allCases.map(Optional.some) + [nil]).filter { there.contains($0) }
  }

  /// What matters most first, for everybody or for one group.
  ///
  /// Dots go by their number; orders and pairs by the method of Schulze. What is equal shares a place
  /// and stands in the order of the options.
  public func standings(of group: Group?? = nil) -> [Standing] {
    let ballots = counted(group)
    let profile = profile(of: ballots)
    let tiers = method == .dots ? tiersOfDots(ballots) : profile.schulze
    var standings: [Standing] = []
    for tier in tiers {
      let place = standings.count + 1
      standings += tier.sorted().map { index in
        standing(options[index], at: place, ballots, borda: profile.borda[index])
      }
    }
    return standings
  }

  private func standing(
    _ priority: Priority, at place: Int, _ ballots: [Ballot], borda: Double
  ) -> Standing {
    let code = priority.code
    switch method {
    case .dots:
      return Standing(
        priority: priority, place: place,
        dots: ballots.map { $0.dots(on: code) }.reduce(0, +),
        people: ballots.count { $0.dots(on: code) > 0 })
    case .ranking:
      return Standing(
        priority: priority, place: place, people: ballots.count { $0.order.first == code },
        borda: borda)
    case .pairs:
      let shown = ballots.flatMap(\.comparisons).filter { $0.between.contains(code) }
      return Standing(
        priority: priority, place: place,
        people: ballots.count { $0.comparisons.contains { $0.option == code } },
        pairs: Standing.Pairs(
          shown: shown.count, chosen: shown.count { $0.option == code }))
    }
  }

  /// The orders of preference of some ballots.
  private func profile(of ballots: [Ballot]) -> PreferenceProfile {
    let places = Dictionary(options.enumerated().map { ($1.code, $0) }) { first, _ in first }
    var profile = PreferenceProfile(options: options.count)
    for ballot in ballots {
      switch method {
      case .dots: continue
      case .ranking: profile.add(ballot.order.compactMap { places[$0] }.map { [$0] })
      case .pairs:
        for choice in ballot.comparisons {
          guard let better = choice.option, let won = places[better],
            let worse = choice.between.first(where: { $0 != better }), let lost = places[worse]
          else { continue }
          profile.add(won, over: lost)
        }
      }
    }
    return profile
  }

  private func tiersOfDots(_ ballots: [Ballot]) -> [[Int]] {
    let dots = options.map { option in ballots.map { $0.dots(on: option.code) }.reduce(0, +) }
    return Set(dots).sorted(by: >).map { count in options.indices.filter { dots[$0] == count } }
  }

  /// The ballots with a choice, of everybody or of one group.
  private func counted(_ group: Group??) -> [Ballot] {
    ballots.filter { ballot in
      let isMeant = group.map { $0 == ballot.group } ?? true
      return isMeant && ballot.choices.values.contains { $0.option != nil || !$0.between.isEmpty }
    }
  }
}

extension Round.Ballot {
  /// How many dots the person put on something.
  func dots(on code: String) -> Int {
    choices.count { $0.key.hasPrefix("dot_") && $0.value.option == code }
  }

  /// What the person ranked, the most important first, each once.
  var order: [String] {
    var order: [String] = []
    var place = 1
    while let choice = choices["place_\(place)"], let option = choice.option {
      if !order.contains(option) { order.append(option) }
      place += 1
    }
    return order
  }

  /// The pairs that the person said something of.
  var comparisons: [Round.Choice] {
    choices.filter { $0.key.hasPrefix("pair_") && $0.value.between.count == 2 }
      .sorted { $0.key < $1.key }.map(\.value)
  }
}
