import Survey

extension Refusal {
  /// What the person is told: what to do, without blame; the second time in other words.
  public func message(again: Bool, in phrases: Phrases) -> String {
    func say(
      _ first: Phrase, _ second: Phrase, _ values: KeyValuePairs<String, String> = [:]
    ) -> String {
      phrases[again ? second : first, values]
    }
    return switch self {
    case .empty: say(.refuseEmpty, .refuseEmptyAgain)
    case .nothingChosen(let count):
      say(.refuseChoice, .refuseChoiceAgain, ["count": "\(count)"])
    case .noSuchOption(let typed, 1): say(.refuseOne, .refuseOneAgain, ["typed": typed])
    case .noSuchOption(let typed, let count):
      say(.refuseOption, .refuseOptionAgain, ["typed": typed, "count": "\(count)"])
    case .ambiguous(let labels):
      say(.refuseAmbiguous, .refuseAmbiguousAgain, ["answers": phrases.list(labels)])
    case .notAllInOrder(let count): say(.refuseOrder, .refuseOrderAgain, ["count": "\(count)"])
    case .notANumber: say(.refuseNumber, .refuseNumberAgain)
    case .notWhole: say(.refuseWhole, .refuseWholeAgain)
    case .offScale(let from, let to, "1"):
      say(.refuseScale, .refuseScaleAgain, ["low": from, "high": to])
    case .offScale(let from, let to, let step):
      say(
        .refuseScaleSteps, .refuseScaleStepsAgain, ["low": from, "high": to, "step": step])
    case .notADate: say(.refuseDate, .refuseDateAgain)
    case .notATime: say(.refuseTime, .refuseTimeAgain)
    case .notADateTime: say(.refuseDateTime, .refuseDateTimeAgain)
    case .notATally(let example): say(.refuseTally, .refuseTallyAgain, ["example": example])
    case .tooManyPeople(let count, let size):
      say(.refuseTooMany, .refuseTooManyAgain, ["count": "\(count)", "size": "\(size)"])
    case .tooLong(let limit): say(.refuseLong, .refuseLongAgain, ["limit": "\(limit)"])
    case .notAllowed(let message):
      message.map { again ? "\($0) \(phrases[.refuseConstraintAgain])" : $0 }
        ?? say(.refuseConstraint, .refuseConstraintAgain)
    case .answered(let answer): phrases[.refuseAnswered, ["answer": answer]]
    case .wished(let message):
      "\(message ?? phrases[.refuseWished]) \(phrases[.refuseWishedSkip])"
    }
  }
}
