/// Groups of words that rules look for, one on each line.
enum Phrases {
  /// The lines of a list, each split into its words.
  static func lines(_ text: String) -> [[Substring]] {
    text.split(separator: "\n").map { $0.split(separator: " ") }
  }

  /// Ways of speaking that do not mean what the words say.
  static let idioms = lines(
    """
    a piece of cake
    at the end of the day
    back to square one
    ballpark
    bear in mind
    bear with us
    better late than never
    big picture
    bite the bullet
    black hole
    blue sky
    brick wall
    broken record
    call it a day
    come out of your shell
    cut corners
    drop in the ocean
    drop us a line
    every cloud
    fall through the cracks
    feel blue
    feel down
    find your feet
    from scratch
    get a grip
    get cold feet
    get off the ground
    get on top of
    get the ball rolling
    get your head around
    get your head round
    give us a hand
    given a voice
    go the extra mile
    gone missing
    hand in hand
    hang in there
    have your say
    having your say
    heart of gold
    hit the nail on the head
    hit the ground running
    hit the roof
    hold your horses
    in a nutshell
    in the dark
    in the loop
    in the same boat
    in your shoes
    in their shoes
    jump through hoops
    keep an eye on
    keep your chin up
    learn the ropes
    let off steam
    level playing field
    light at the end of the tunnel
    made your day
    makes you tick
    mixed bag
    move the goalposts
    no brainer
    off the record
    on board
    on the ball
    on the fence
    on the same page
    on top of the world
    out of the blue
    over the moon
    over your head
    pass the buck
    pick up the pieces
    pillar to post
    postcode lottery
    pull your weight
    put your finger on
    raining cats and dogs
    rule of thumb
    see eye to eye
    shout the loudest
    slip through the net
    speak your mind
    stand on your own two feet
    step up to the plate
    take it from here
    take on board
    tick all the boxes
    tick box exercise
    tip of the iceberg
    to the letter
    touch base
    touch wood
    turn a blind eye
    turn over a new leaf
    under the weather
    under your belt
    up in the air
    weigh up
    what lights you up
    word of mouth
    your cup of tea
    """)
}
