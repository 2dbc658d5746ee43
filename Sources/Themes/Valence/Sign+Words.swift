extension Sign {
  /// Words of praise, our own list: few, and only such as hardly ever mean anything else.
  static let goodWords = [
    "good", "great", "excellent", "brilliant", "amazing", "fantastic", "wonderful", "superb",
    "outstanding", "perfect*", "lovely", "nice", "nicely", "kind", "kindly", "kindness", "caring",
    "friendly", "polite", "pleasant", "helpful", "helps", "helped", "helping me", "supportive",
    "useful", "patient with", "welcoming", "respectful", "respected", "understanding", "happy",
    "happier", "pleased", "proud", "grateful", "thankful", "thanks to", "thank you", "love",
    "loves", "loved", "enjoy", "enjoys", "enjoyed", "enjoyable", "fun", "calm", "calmer", "relaxed",
    "safe", "safer", "confident", "confidence", "clear", "clearly", "easy", "easier", "quick",
    "quickly", "prompt", "promptly", "efficient", "professional", "best", "awesome", "fab",
    "fabulous", "works well", "worked well", "working well", "goes well", "went well",
    "going well", "gone well", "doing well", "done well", "very well", "really well", "so well",
    "well done", "well looked after", "well supported", "on time", "made a difference",
    "makes a difference", "made a big difference", "makes a big difference",
    "made all the difference", "makes all the difference", "thriving", "thrives", "improved",
    "much better", "lot better", "feel better", "feels better", "felt better", "got better",
    "getting better", "gets better", "no problem*", "no complaint*", "no issues", "not a problem",
    "cannot fault", "can't fault", "cant fault", "couldn't fault", "could not fault",
    "couldn't ask for more", "could not ask for more", "couldn't be better",
    "could not be better", "nothing but praise", "nothing was too much trouble", "reassuring",
    "reassured", "comfortable", "satisfied", "appreciat*", "listens", "believes in", "believed in",
  ]

  /// Words of blame, chosen in the same way.
  static let badWords = [
    "bad", "badly", "awful", "terrible", "horrible", "dreadful", "appalling", "disgusting",
    "poor", "poorly run", "rude", "unkind", "nasty", "unhelpful", "useless", "pointless",
    "unfair", "unfairly", "unclear", "confusing", "confused", "uncaring", "unprofessional",
    "unacceptable", "disgraceful", "shocking", "shambles", "joke", "slow", "slowly", "too long",
    "so long", "far too long", "very long", "long wait*", "late", "delay*", "cancelled", "hard",
    "harder", "difficult", "difficulty", "struggle*", "struggling", "stress*", "upset*", "angry",
    "annoyed", "annoying", "frustrat*", "disappoint*", "scared", "scary", "frighten*", "afraid",
    "worried", "worry", "worrying", "worries", "anxious", "sad", "lonely", "miserable", "unhappy",
    "hate", "hates", "hated", "boring", "bored", "exhaust*", "tired of", "fed up", "sick of",
    "worse", "worst", "fail", "fails", "failed", "failing", "failure*", "let down", "lets down",
    "fobbed off", "brushed off", "dismissed", "dismissive", "ignored", "ignores", "ignore",
    "forgotten", "lost", "broken", "unsafe", "bullied", "bully*", "battle*", "fight", "fighting",
    "fought", "nightmare*", "chaos", "chaotic", "mess", "problem*", "not enough", "no help",
    "no support", "no communication", "no reply", "no response", "lack", "lacks", "lacking",
    "lack of", "shortage*", "waste of", "too loud", "too noisy", "too busy", "too far", "too many",
    "too much", "too few", "too little", "too late", "could be better", "should be better",
    "needs to be better", "needs improv*", "could be improved", "should have", "wrong",
    "complain*", "complaint*", "misunderstood", "excluded", "refused", "turned down", "crying",
    "cried", "cries", "hurt", "hurts", "painful", "left out", "nobody listen*", "no one listen*",
    "nobody cares", "no one cares", "don't listen", "dont listen", "doesn't listen",
    "not listen*", "never listen*", "didn't listen", "didnt listen",
  ]
}
