/// Single words that rules look for.
enum Vocabulary {
  /// The words of a list.
  static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }

  /// Amounts that everybody takes differently.
  static let vagueAmounts = words(
    """
    often usually quite several rarely frequently sometimes regularly generally mostly seldom
    occasionally fairly pretty rather normally typically largely hardly
    """)

  /// Words that turn a sentence round.
  static let negatives = words(
    """
    not no never nobody none nothing nowhere neither nor cannot
    """)

  /// Words with un- or dis- that turn another word round.
  static let turned = words(
    """
    unsafe unhappy unable unclear unfair unkind unwell unhelpful unsure unlikely unwilling unknown
    unimportant unnecessary unusual unpleasant untrue unwelcome unwanted unhealthy uncomfortable
    uninterested unsupported unheard dislike dislikes disliked disagree disagrees disagreed
    dissatisfied disadvantage disallow disapprove dishonest disrespect
    """)

  /// Words that begin a further part of a sentence.
  static let subordinators = words("which that who because although while unless though whereas")

  /// Forms of be, which a passive begins with.
  static let being = words("is are was were be been being am isn't aren't wasn't weren't it's")

  /// Participles without a usual ending.
  static let participles = words(
    """
    given taken made told seen shown written held kept sent brought bought built caught chosen done
    drawn driven eaten felt found forgotten heard hidden known laid led left lost meant met paid put
    read said sold spent spoken stolen taught thrown understood worn beaten bitten blown broken
    drunk fed fought flown frozen hit hung hurt cut set shut sung torn won woken grown struck
    """)

  /// Words after be that look like a passive and describe a person or thing.
  static let described = words(
    """
    called tired worried scared bored excited interested pleased allowed born married supposed
    disabled confused frightened annoyed stressed relaxed surprised embarrassed disappointed ashamed
    used needed finished ready closed gone done left lost hurt broken upset mixed related
    limited detailed advanced ill-advised unrelated experienced crowded complicated hundred red
    shut set met
    """)

  /// Numbers as words, from two on; one is more than a number.
  static let numbers = words(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    million dozen
    """)

  /// Short forms that many readers do not know.
  static let abbreviations = words(
    """
    e.g eg i.e ie etc vs viz nb approx dept govt info max min misc no's incl excl asap tbc tba fyi
    hrs mins yrs wks mth mths yr
    """)

  /// Names in capitals that are better known than what they stand for.
  static let names = words("ok tv uk usa nhs adhd dvd bbc gps pc usb am pm id dj bsl")

  /// Words that a message about an answer must not hold.
  static let blaming = words(
    """
    invalid forbidden illegal please error errors oops incorrect failed failure prohibited
    """)

  /// Words for the same thing; a text keeps to one of them.
  static let synonyms: [Set<String>] = [
    words("help support assistance aid"),
    words("helper supporter"),
    words("kid child youngster"),
    words("kids children youngsters"),
    words("mum mummy mother"),
    words("dad daddy father"),
    words("picture image photo"),
    words("worker professional practitioner"),
    words("workers professionals practitioners"),
    words("doctor gp physician"),
    words("form questionnaire survey"),
    words("illness sickness disease"),
    words("job employment occupation"),
    words("bathroom toilet loo"),
  ]
}
