extension CommonWords {
  /// Things at home, food, clothes, play, and things that people speak of.
  static let things = """
    alarm ball balloon band basket bath battery bed bell belt bench bin blanket blind block board
    bone book bottle bowl box brick broom brush bubble bucket bulb button cable camera candle card
    carpet cart chair chain chalk clock cloth coin comb computer cooker cot cup cupboard curtain
    cushion desk dish drawer drill drum duvet envelope fan fence flag flute fork frame freezer fridge
    furniture game gift glass glue guitar gun hammer handle handbag headphones helmet hook ink
    internet iron ipad jar jug kettle key keyboard knife knot ladder lamp laptop lid light lock
    machine magazine mask mat match medal microwave mirror mobile model mug nail needle net newspaper
    object oven pan parcel password pedal phone photo photograph piano pillow pipe plate pocket post
    poster pot present printer prize purse radio rag rope rug sack saucer saw scissors screen seat
    sheet shelf shower sink soap sofa spade spoon stamp stick stool string swing switch table tablet
    tap tape telephone television tent tin tool toothbrush toothpaste torch towel toy tray trumpet
    tv tube umbrella vase video violin wallet website wheel whistle window wire
    apple bacon banana bar bean beans beef beer biscuit bread breakfast burger butter cabbage cake
    carrot cereal cheese cherry chip chips chocolate coffee cream crisps curry dinner drink egg fish
    flour food fruit garlic grape gravy ham honey ice-cream jam jelly juice lemon lemonade lettuce
    lunch meal meat melon milk mushroom nut onion orange pasta pea peach pear pepper pie pizza plum
    pork potato pudding recipe rice roast salad salt sandwich sauce sausage snack soup strawberry
    sugar supper sweet sweetcorn sweets tea toast tomato treat vegetable water wine yoghurt
    bag boot bracelet cap clothes coat collar costume dress fashion glove hat hoodie jacket jeans
    jumper kit necklace nightie pants pyjamas ring sandal scarf shirt shoe shoelace shorts skirt
    sleeve slipper sock suit swimsuit t-shirt tie tights top trainer trousers trunks underwear
    uniform vest watch wool zip
    art ballet band bat bingo boxing camping card cartoon chess club collection colouring concert
    craft cricket cycling dance disco doll drawing fair film football fun game goal golf gymnastics
    hobby holiday hockey jigsaw joke judo karate kite match minecraft movie netball painting party
    pitch puppet race reading rugby running sailing show singing skateboard skating snooker sport
    sports swimming team tennis toy trampoline trick youtube
    accident action adventure advice age aim air amount angle attention attitude bag balance bit
    bottom break chance change choice circle clue code colour contact copy corner cost crime danger
    difference difficulty direction distance edge effect effort energy event exit fault favour fight
    fire force form freedom future gap grade group guide habit half harm heat height help hope
    independence kind law lead length lie life lives line list look loss love luck magic matter
    mess mile minute mistake moment noise nonsense number opinion order pace pattern permission
    piece pile plan pleasure power pressure price privacy private promise public reason report
    result reward right rights risk role row rubbish rule sale sense service set shame shape share
    shock side size sleep slice social sort sound speech speed spot square start state step stuff
    style success surprise system talk thing thought time timetable tip tool top triangle truth turn
    type use value view visit vote voice wage warning waste way weight wish work worth wrong
    benefit bill bus-pass cash form rent shopping cleaning cooking washing chore passport signature
    support support-worker social-worker carer option page answer app internet web screen-reader
    email text chat chatline
    """
}
