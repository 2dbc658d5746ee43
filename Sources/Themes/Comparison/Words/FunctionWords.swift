/// Words that hold English sentences together and say little of what they are about.
enum FunctionWords {
  /// The words in small letters, also what is left of short forms whose apostrophe was not typed.
  static let english = Set(
    [
      // Articles, pointers and how much.
      "a an the this that these those some any each every either neither no none all both half",
      "many much more most less least few fewer other others another such same own enough",
      // People and things.
      "i me my mine myself we us our ours ourselves you your yours yourself yourselves",
      "he him his himself she her hers herself it its itself they them their theirs themselves",
      "one ones who whom whose which what someone somebody something anyone anybody anything",
      "everyone everybody everything nobody nothing",
      // Small verbs.
      "am is are was were be been being have has had having do does did doing done can could will",
      "would shall should may might must ought get gets got getting",
      // Links.
      "and or but nor so yet if because as than though although while whereas unless until since",
      "when where why how whether then",
      // Places and ways.
      "of in on at by for with without to from into onto out off over under up down about above",
      "below between through during before after again against among around across along near",
      "within upon toward towards behind beside besides beyond",
      // Colour.
      "not very too just only also even still already ever really quite rather here there now",
      "well yes oh ok okay lot lots bit",
      // Short forms.
      "i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'll",
      "we're we've we'd we'll they're they've they'd they'll that's there's what's who's isn't",
      "aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't won't",
      "wouldn't shouldn't mustn't let's im ive id ill youre youve hes shes theyre theyve weve thats",
      "theres whats isnt arent wasnt werent havent hasnt hadnt dont doesnt didnt cant couldnt wont",
      "wouldnt shouldnt",
    ].joined(separator: " ").split(separator: " ").map(String.init))
}
