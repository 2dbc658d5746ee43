extension CommonWords {
  /// What people and things are like.
  static let describing = """
    absent active afraid alive alike alone asleep awake awful bad bald bare beautiful big bitter black
    blank blind blonde blue blunt bold bossy brave brief bright brilliant broken brown busy careful
    careless certain cheap clean clear clever close cloudy clumsy cold common cool correct cosy crazy
    creamy crooked crowded curly dangerous dark dear deep delicious different difficult dirty dry dull
    dusty eager early easy electric empty enormous equal even exact excellent exciting expensive extra
    fair false familiar famous fancy fantastic fast fat favourite female fierce fine firm flat foreign
    free fresh friendly full furry gentle giant golden good gorgeous grand great greedy green grey
    half handsome handy hard harmless heavy helpful helpless high hollow honest horrible hot huge
    hungry icy ideal important impossible independent interested interesting jolly juicy junior large
    last late lazy left-handed likely little living local long loose loud lovely low magic main male
    married messy missing modern muddy narrow natural naughty near neat necessary new noisy normal odd
    old older online open orange ordinary own painful pale patient perfect pink plain playful pleasant
    pleased polite poor popular possible powerful precious pretty pure purple quick quiet rainy rare
    raw ready real red rich right right-handed ripe rotten rough round rude rusty safe same sandy
    second secret senior separate shallow sharp shiny short shut silent simple single slippery slow
    small smart smooth sociable soft solid sour special spare square stale steep sticky stiff straight
    strange strict strong stupid sudden sunny super sure sweet tall terrible thick thin thirsty tidy
    tight tiny tough true ugly unable unusual urgent useful useless usual valuable various violent
    warm wet white wicked wide wild willing windy wise wonderful wooden woolly wrong yellow young
    younger local personal physical positive negative available suitable alternative similar
    certainly carefully clearly easily especially exactly finally gently happily hardly honestly
    immediately loudly luckily mainly nearly only possibly probably properly quickly quietly really
    recently safely slowly straightaway suddenly surely truly usefully worse worst fewer further
    furthest nearest latest oldest youngest best better good grown-up everyday online worth partly
    short-term long-term
    """
}
