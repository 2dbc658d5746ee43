import Study
import Survey

/// Makes up responses to the youth council questionnaire, the same ones each time.
struct Voices: RandomNumberGenerator {
  private static let began = Moment(seconds: 1_795_277_000)
  private static let beginnings = [
    "I like", "I do not like", "I wait for", "I would change", "My mum says that we need",
    "Nobody told me about", "It is hard without", "Last week there was", "I want more of",
    "My friend and I talk about",
  ]
  private static let matters = [
    "the speech therapy", "my new school", "the taxi in the morning", "a quiet room",
    "the football club", "my plan", "somebody who listens", "the bus to college",
    "a job with animals", "the long waiting list", "my dog", "the blue door", "cooking by myself",
    "another meeting", "the same story again",
  ]
  private static let endings = [
    "because it helps me.", "and it takes too long.", "when it is loud.", "but only on Mondays.",
    "and then I feel safe.", "because they are kind.", "as we did last year.", "and that is fine.",
  ]

  private var state: UInt64 = 1

  /// The next number of SplitMix64 (Steele, Lea and Flood, 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  /// Makes up the response of one person.
  mutating func response(_ number: Int) -> Response {
    // So close that a hundred thousand belong to one wave.
    let started = Moment(seconds: Voices.began.seconds + number * 10)
    let answers = [
      words("good"), choice("listened", ["yes", "sometimes", "no"]),
      choice("joined_up", ["they-know", "some-know", "tell-again"]),
      choice("feel_safe", ["yes", "sometimes", "no"]),
      choice("health_help", ["easy", "between", "hard"]), words("next_step"), words("better"),
    ]
    return Response(
      id: ResponseID.random(at: started, using: &self),
      questionnaire: .init(id: "youth-council", version: "2026.1"),
      wave: Wave(term: started.localDate),
      respondent: Respondent(code: "yc-\(number)", group: .youngPerson),
      collection: .init(mode: .supported, language: "en-x-easyread", supporter: "teacher"),
      consent: Consent(["take-part": true, "quote": true], givenBy: "self"), status: .complete,
      started: started, finished: Moment(seconds: started.seconds + 900), isInvented: true,
      answers: answers)
  }

  private mutating func choice(_ question: String, _ names: [String]) -> Answer {
    Answer(question: QuestionPath(question), content: .value(.text(pick(names))))
  }

  /// One to three sentences.
  private mutating func words(_ question: String) -> Answer {
    let sentences = (0...Int(next() % 3)).map { _ in
      [pick(Voices.beginnings), pick(Voices.matters), pick(Voices.endings)].joined(separator: " ")
    }
    return Answer(
      question: QuestionPath(question), content: .value(.text(sentences.joined(separator: " "))),
      words: .own)
  }

  private mutating func pick(_ words: [String]) -> String {
    words[Int(next() % UInt64(words.count))]
  }
}
