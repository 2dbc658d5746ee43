import Survey

extension PlanVoice {
  /// Says whether something is to be different in an area, in words or by a choice.
  func voicesNeed(in area: PlanArea) -> Bool {
    answers(.experience(area)).contains { $0.tone == .different }
  }

  /// Says whether an outcome is wanted in an area.
  func wantsOutcome(in area: PlanArea) -> Bool {
    threads.contains { !$0.outcomes.isEmpty && $0.areas.contains(area) }
  }

  /// The hopes, and those of them for which no next step is named.
  var hopes: [PlanThread] { threads.filter(\.isHope) }
  var hopesWithoutStep: [PlanThread] { hopes.filter(\.steps.isEmpty) }
}
