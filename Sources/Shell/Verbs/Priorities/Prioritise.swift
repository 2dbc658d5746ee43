import ArgumentParser

/// Finds out what matters most.
struct Prioritise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prioritise", abstract: "Find out what matters most, with dots, ranking or pairs.",
    discussion: """
      A round is opened by the first turn. Nobody sees what others choose until it is closed. Pairs \
      are for people who can choose between two things.
      """,
    subcommands: [
      PutDots.self, RankPriorities.self, ComparePairs.self, CloseRound.self, ShowPriorities.self,
    ])
}
