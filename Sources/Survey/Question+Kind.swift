extension Question {
  /// The sort of answer a question takes.
  public enum Kind: Equatable, Sendable {
    /// Words of the person's own.
    case text
    /// A whole number.
    case integer
    /// A number.
    case decimal
    /// One of the options.
    case chooseOne(Options)
    /// Any of the options.
    case chooseSeveral(Options)
    /// All of the options, put in order.
    case rank(Options)
    /// A number on a scale.
    case range(Scale)
    /// A day.
    case date
    /// A time of day.
    case time
    /// A day and a time.
    case dateTime
    /// Words to read; nothing is answered.
    case note
    /// Words to read and say OK to.
    case acknowledge
    /// A value worked out from other answers; never shown.
    case calculate
    /// A fixed value; never shown.
    case hidden
    /// Something the program knows, such as the day; never asked.
    case metadata(Metadata)

    /// Where the options of a question come from.
    public struct Options: Equatable, Sendable {
      /// The list, or the repeated question whose answers are the options.
      public var source: Source
      /// Whether the order is shuffled, the same way each time for one response.
      public var isShuffled: Bool
      /// Whether people can also say that they do not know, or do not want to say.
      public var hasOptOuts: Bool

      /// A list of the choices sheet, or the answers to a repeated question.
      public enum Source: Equatable, Sendable {
        /// The list of that name on the choices sheet.
        case list(String)
        /// The answers given to the question of that name.
        case answers(String)
      }

      /// Makes options from their source.
      public init(_ source: Source, isShuffled: Bool = false, hasOptOuts: Bool = true) {
        self.source = source
        self.isShuffled = isShuffled
        self.hasOptOuts = hasOptOuts
      }
    }

    /// The numbers of a range question.
    public struct Scale: Equatable, Sendable {
      /// The first number.
      public var start: Double
      /// The last number.
      public var end: Double
      /// The distance between numbers that can be chosen.
      public var step: Double

      /// Makes a scale; XLSForm's own is 1 to 10 by 1.
      public init(start: Double = 1, end: Double = 10, step: Double = 1) {
        self.start = start
        self.end = end
        self.step = step
      }
    }

    /// The metadata types of XLSForm.
    public enum Metadata: String, Equatable, Sendable, CaseIterable {
      case start, end, today, deviceid, username, email, phonenumber, simserial, subscriberid, audit
      case startGeopoint = "start-geopoint"
    }

    /// Says whether a person is shown the question at all.
    public var isAsked: Bool {
      switch self {
      case .calculate, .hidden, .metadata: false
      default: true
      }
    }

    /// Says whether the question can hold an answer that a person gave.
    public var isAnswered: Bool { isAsked && self != .note }

    /// The options of a question that has them.
    public var options: Options? {
      switch self {
      case .chooseOne(let options), .chooseSeveral(let options), .rank(let options): options
      default: nil
      }
    }
  }
}
