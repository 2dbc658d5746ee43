/// The words that the program itself says in an interview.
public enum Phrases {
  static let yes = "Yes"
  static let no = "No"
  static let ok = "OK"

  static let askNumber = "Type a number, then press Enter: "
  static let askNumbers = "Type numbers, then press Enter: "
  static let askOrder = "Type all numbers, then press Enter: "
  static let askText = "Type your answer, then press Enter: "
  static let askDate = "Type a date, then press Enter: "
  static let askTime = "Type a time, then press Enter: "
  static let askReady = "When you are ready, press Enter: "

  static let severalHint = "You can choose more than one. Put a space between the numbers."
  static let orderHint = "Put them in order, the most important first. Like this: 2 1 3."
  static let dateHint = "Like this: 3 June 2012."
  static let timeHint = "Like this: 14:30, or 2.30 pm."
  static let dateTimeHint = "Like this: 3 June 2012 14:30."

  /// What is said before the first question.
  public static let welcome = """
    There are no right or wrong answers. Take all the time you need.
    You can type these words at any time:
    back, skip, again, what, help, break, stop.
    """

  static let thanks = "Thank you."
  static let leftOut = "That is fine. We leave this one out."
  static let noted = "That is fine. Thank you."
  static let notUnderstood = "Thank you for telling us. We will make this question clearer."
  static let firstQuestion = "This is the first question."
  static let welcomeBack = "Welcome back."
  static let resting = "You are having a break. Your answers are safe."
  static let noMore = "There is no more to say about this question."
  static let askAPerson = "If it is still not clear, type help to get a person."
  static let sayNotUnderstood = "You can also type: I do not understand."
  static let person = """
    A person can help you. Tell the person who is with you, or put up your hand.
    Your answers are safe. There is no hurry.
    These words work at every question:
    back: go to the question before.
    skip: leave this question out.
    again: show this question again.
    what: say what this question means.
    break: have a rest.
    stop: end here.
    """

  static let another = "Do you want to add another?"
  static let checkTitle = "These are your answers."
  static let checkQuestion = "Are these right?"
  static let checkSave = "Yes, save my answers"
  static let checkChange = "No, I want to change one"
  static let changeQuestion = "Which answer do you want to change?"
  static let stopQuestion = "Do you want to stop?"
  static let stopKeep = "Stop, and keep my answers"
  static let stopDiscard = "Stop, and throw my answers away"
  static let stopCarryOn = "Carry on"
  static let carryingOn = "We carry on."
  static let notAnswered = "not answered"

  static let wayOut = "Type skip to leave this out, or help to get a person."
  static let notMeant = "No, show the question again"
  static let discardQuestion = "Do you want to throw all your answers away?"
  static let discardYes = "Yes, throw them away"
  static let discardNo = "No, keep my answers"
  static func meant(_ label: String) -> String { "Yes, I mean \(label)" }
  static func didYouMean(_ label: String) -> String { "Did you mean \(label)?" }
  static func standing(_ answer: String) -> String {
    "Your answer now: \(answer). To keep it, type keep."
  }
  static func turn(_ name: String, _ number: Int) -> String { "\(name), number \(number)." }
  static func turnDone(_ name: String) -> String { "That was: \(name)." }
}
