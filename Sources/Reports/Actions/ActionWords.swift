import Coproduction
import Survey

/// The names that codes stand for in what is said about actions, and the day it is said on.
public struct ActionWords: Equatable, Sendable {
  /// The names of themes by code.
  public var themes: [String: String]
  /// The names of areas for improvement by code.
  public var areas: [String: String]
  /// The names of agencies by code.
  public var agencies: [String: String]
  /// The day from which on something counts as late.
  public var day: CivilDate

  /// Takes up the names; a code without one stands for itself.
  public init(
    themes: [String: String] = [:], areas: [String: String] = [:], agencies: [String: String] = [:],
    day: CivilDate
  ) {
    self.themes = themes
    self.areas = areas
    self.agencies = agencies
    self.day = day
  }

  func theme(_ action: Action) -> String { themes[action.pledge.theme] ?? action.pledge.theme }
  func area(_ action: Action) -> String { areas[action.pledge.area] ?? action.pledge.area }
  func agency(_ action: Action) -> String { agencies[action.pledge.agency] ?? action.pledge.agency }

  /// Where an action stands, such as `We are doing this: a second therapist starts in March`.
  func standing(_ action: Action) -> String {
    guard let state = action.state, let words = action.words else { return "No reply yet" }
    return "We \(state.words): \(words)"
  }

  /// When something is to be done, and how late it is.
  func deadline(_ action: Action) -> String? {
    guard action.isOpen else { return nil }
    let late = days(late: action).map { $0 == 0 ? ", which is today" : ", \($0.days) ago" } ?? ""
    return "By \(action.by.spoken)\(late)"
  }

  /// How many days an action is late; nil where its day has not come or nothing more is to come.
  func days(late action: Action) -> Int? {
    action.isDue(on: day) ? day.daysSince1970 - action.by.daysSince1970 : nil
  }

  /// How the day was put off, from the first promise to now; nil where it was not.
  func delay(_ action: Action) -> String? {
    guard let last = action.delays.last else { return nil }
    let days = last.to.daysSince1970 - action.pledge.by.daysSince1970
    guard days > 0 else { return nil }
    return "It was first promised for \(action.pledge.by.spoken) and was put off by \(days.days)"
  }

  /// What people said last about whether it has helped, each group on its own.
  func feedback(_ action: Action) -> [String] {
    Group.allCases.compactMap { group in
      guard let last = action.feedback.last(where: { $0.feedback.group == group }) else {
        return nil
      }
      return "On \(last.time.localDate.spoken), \(feedback(last.feedback))"
    }
  }

  /// What people said about whether it has helped, such as `5 of 7 young people said that it has
  /// helped`.
  func feedback(_ said: Feedback) -> String {
    "\(said.yes) of \(said.yes + said.no) \(said.group.name) said that it has helped"
  }
}

extension Int {
  /// So many days, in words.
  var days: String { self == 1 ? "1 day" : "\(self) days" }
}

extension [String] {
  /// The sentences one after the other; each gets its full stop where it has none.
  var sentences: String {
    map { sentence in
      let end = sentence.last { !"”’\"')".contains($0) }
      return end.map { ".?!…".contains($0) } == true ? sentence : sentence + "."
    }.joined(separator: " ")
  }
}
