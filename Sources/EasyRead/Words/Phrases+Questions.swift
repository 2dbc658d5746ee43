extension Phrases {
  /// Openings that push towards one answer.
  static let leading = lines(
    """
    don't you
    doesn't it
    didn't you
    isn't it
    isn't that
    isn't your
    isn't the
    aren't you
    aren't they
    wouldn't you
    won't you
    can't you
    shouldn't
    do you not
    do you agree that
    would you agree
    do you agree
    don't you think
    how much do you like
    how much do you enjoy
    how much did you like
    how much did you enjoy
    how good
    how great
    how helpful
    how happy are you
    how well did
    of course
    obviously
    surely
    everyone knows
    most people
    """)

  /// Words of praise, which tell what answer is hoped for.
  static let praise: Set<Substring> = Set(
    """
    amazing awesome brilliant excellent fabulous fantastic great hardworking lovely marvellous
    outstanding perfect superb terrific wonderful world-class award-winning terrible awful dreadful
    """.split { $0.isWhitespace })

  /// Ways of asking about something that has to be imagined or weighed.
  static let conditional = lines(
    """
    would you say
    to what extent
    how satisfied
    how likely
    how far do you
    how confident
    how important is
    if you could
    if you had
    if you were
    could you tell
    would you be able
    might you
    on a scale
    out of ten
    out of 10
    what would
    to what degree
    how strongly
    would you recommend
    """)

  /// Pairs that name one thing, so that a question about both is one question.
  static let pairs = lines(
    """
    school or college
    college or school
    school and college
    parent or carer
    parents or carers
    parents and carers
    parent and carer
    mum or dad
    mum and dad
    mum or carer
    dad or carer
    mothers and fathers
    mother or father
    brother or sister
    brothers and sisters
    brothers or sisters
    son or daughter
    he or she
    she or he
    him or her
    his or her
    her or his
    children and young people
    child or young person
    children or young people
    boys and girls
    friends and family
    family and friends
    family or friends
    friends or family
    speech and language
    health and care
    education health and care
    body and mind
    name and address
    special educational needs and disabilities
    needs and disabilities
    needs or disabilities
    hopes and dreams
    day and night
    day or night
    now and then
    now and again
    again and again
    over and over
    up and down
    to and from
    in and out
    here and there
    more and more
    one or two
    two or three
    once or twice
    yes or no
    more or less
    and so on
    or so
    or not
    autism or adhd
    autism and adhd
    likes and dislikes
    you and your
    you or your
    milton keynes
    """)

  /// Words about things that can hurt, after which somebody who can help must be named.
  static let sensitive: Set<Substring> = Set(
    """
    abuse abused abusive attack attacked bullied bully bullying danger death die died hurt hurts
    kill killed rape safe safety scared self-harm self-harmed self-harming suicidal suicide unsafe
    violence violent neglect neglected grope molest beaten cutting
    """.split { $0.isWhitespace })

  /// Words with which a text tells who can help.
  static let helping: Set<Substring> = Set(
    """
    tell talk ring call phone adult trust help helps helper line nurse teacher speak ask safeguarding
    contact someone somebody
    """.split { $0.isWhitespace })
}
