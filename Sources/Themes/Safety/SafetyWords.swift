/// Words with which children and young people tell that they are not safe, so that a person looks.
///
/// They are a prompt to read an answer, and no judgement: most who are not safe say it in other words,
/// and many who use these mean something else. Each entry is a way of saying what guidance on
/// safeguarding calls a sign: being hurt, touched, shut in or held down, left without food, threatened,
/// told to keep a secret, or wanting to die. Words for feelings alone, such as sad, scared or bullied,
/// are left out: they stand in too many answers for anybody to go on looking.
public enum SafetyWords {
  /// Says whether a text holds any of them; English alone is read.
  public static func stand(in text: String) -> Bool { !codebook.matches(in: text).isEmpty }

  private static let codebook = CompiledCodebook(
    Codebook(
      name: "Safety", version: "1",
      themes: [
        Theme(
          code: "safety", name: "Not safe",
          words: harm + restraint + sexual + neglect + secrecy + despair + places + fear)
      ]))

  private static let harm = [
    "hits me", "hit me", "hitting me", "beats me", "beat me up", "beating me", "punched me",
    "punches me", "kicks me", "kicked me", "slaps me", "slapped me", "chok* me", "strangl* me",
    "burned me", "burnt me", "hurts me on purpose", "is hurting me", "are hurting me",
    "throws things at me", "threaten* me", "abuse", "abused", "abuses", "abusing", "abusive",
  ]
  private static let restraint = [
    "held me down", "hold me down", "holds me down", "held him down", "held her down",
    "pinned me", "pinned him", "pinned her", "restrained me", "restrained him", "restrained her",
    "tied me", "lock* me in", "locks me out", "locked me out", "shut me in a room",
  ]
  private static let sexual = [
    "touched me", "touches me", "touching me", "private parts", "raped", "rape", "sexual*",
    "took my clothes off", "take my clothes off", "made me undress", "naked photo*",
    "naked picture*", "nudes", "forced me", "forces me", "forced marriage", "fgm",
  ]
  private static let neglect = [
    "nothing to eat", "no food at home", "not allowed to eat", "won't feed me", "wont feed me",
    "left alone all night", "left me alone all night", "sleep outside", "carry drugs", "sell drugs",
    "hold drugs", "county lines",
  ]
  private static let secrecy = [
    "told me not to tell", "said not to tell", "not allowed to tell anyone",
    "promise not to tell", "if i tell anyone", "our secret", "made me promise",
  ]
  private static let despair = [
    "kill myself", "killing myself", "kill himself", "kill herself", "end my life", "end it all",
    "want to die", "wants to die", "wanted to die", "wish i was dead", "wish i were dead",
    "better off dead", "better off without me", "don't want to be alive", "dont want to be alive",
    "don't want to live", "dont want to live", "hurt myself", "hurting myself", "cut myself",
    "cutting myself", "self harm*", "self-harm*", "selfharm*", "suicid*", "overdose*", "overdosed",
  ]
  private static let places = [
    "not safe at home", "don't feel safe at home", "dont feel safe at home", "unsafe at home",
    "scared to go home", "afraid to go home", "frightened to go home", "scared of going home",
  ]
  /// Fear of one who should keep them safe.
  private static let fear = ["scared of", "afraid of", "frightened of"].flatMap { fear in
    [
      "my dad", "my mum", "my mom", "my stepdad", "my stepmum", "my step dad", "my step mum",
      "my uncle", "my brother", "my foster", "my carer", "him at home", "her at home",
    ].map { "\(fear) \($0)" }
  }
}
