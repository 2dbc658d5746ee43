import Testing
import Themes

@Suite struct `Words that somebody ought to look at` {
  @Test(arguments: [
    "My uncle hits me.", "they held me down in the quiet room", "HE TOUCHED ME", "i want to die",
    "I don’t want to be alive", "I dont want to live any more", "I cut myself at night",
    "Sometimes there is nothing to eat.", "He said not to tell.", "I am scared to go home",
    "I'm really scared of my dad.", "She was restrained. They restrained her for an hour.",
    "we have been locked out. Dad locks me out", "self-harm", "I think about suicide",
    "I have to carry drugs for them", "he is abusive",
  ])
  func `are noticed in how young people say it`(text: String) {
    #expect(SafetyWords.stand(in: text))
  }

  @Test(arguments: [
    "", "The bus hit a tree.", "I am scared of exams.", "Maths is killing me", "I was bullied.",
    "My dad is not scared of dogs. I like my dad.", "It hurts when I walk.",
    "I feel sad and alone.",
    "They beat us at football.", "I waited so long for speech therapy.", "My brother cut the cake.",
    "The door was locked.", "Touch typing helps me.", "I hit the ball.", "I nearly died laughing.",
    "Nobody listens to me.", "We keep our work secret until the show.", "No one was hurt.",
  ])
  func `are not noticed in what children say every day`(text: String) {
    #expect(!SafetyWords.stand(in: text))
  }
}
