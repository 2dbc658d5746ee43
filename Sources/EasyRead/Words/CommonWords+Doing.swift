extension CommonWords {
  /// What people do, with the forms that have no usual ending.
  static let doing = """
    act add agree aim allow answer appear arrive ask ate bake bath beat became become beg behave
    believe belong bend bent bet bite bitten bleed blew blow blown boil born borrow bother bought
    bounce bow break breathe bring broke broken brought brush build built bully bump burn burst bury
    buy call calm came camp care carry catch caught cause change chase chat check cheer chew choice
    choose chop chose chosen clap clean clear climb close collect colour comb come cook copy cost
    cough count cover cram crash crawl cried cross cry cut cycle dance dare deal decide dig dip
    disagree dive does drag drank draw drawn dream dress drew drink drive driven drop drove dry dug
    dust eat eaten enjoy enter escape excite excuse expect explain explore face fail fall fallen
    fasten feed feel fell felt fetch fight fill find finish fish fit fix flew float flow fly flown
    fold follow forget forgive forgot forgotten fought found freeze frighten froze frozen gave gather
    get give given glue go goes gone got grab grew grow grown guess guide hand hang happen hate hear
    heard heat held help hid hidden hide hit hold hop hope hug hung hunt hurry hurt imagine improve
    invent invite join joke jump keep kept kick kill kiss kneel knew knit knock know known laid land
    laugh lay lead lean leap learn leave led lend lent let lie lift light like listen lit live load
    lock look lose lost love made mail make manage mark marry match matter mean meant measure meet
    melt mend mess met mind miss mix move name need notice obey offer open own pack paid paint park
    pass paste pause pay peel phone pick plan plant play please point post pour practise pray prefer
    prepare press pretend print promise protect prove pull punch push put queue race rain raise ran
    rang reach read realise recycle relax rely remember remind repair repeat reply rescue rest return
    ride ridden ring rise risen roar rob rock rode roll rose rub run rung rush said sail sang sat save
    saw say scare score scratch scream search see seem seen sell send sent serve set sew shake shaken
    share shine shook shoot shop shot shout show shown shut sign sing sink sit skate skip slammed
    slap sleep slept slid slide slip slow smash smell smile snap sneeze snow sold solve sort sound
    speak spell spend spent spill spin split spoil spoke spoken spread stand stare start stay steal
    step stick stir stole stood stop store stretch struck stuck study stung suck suggest suit sung
    supply suppose surprise swallow swam swap sweep swept swim swing switch swum take taken talk tap
    taste taught teach tear tease tell test text thank think thought threw throw thrown tick tickle
    tie tidy tip tire told took tore torn touch train travel treat tried trip trust try turn type
    undo understand understood undress unlock untie use visit vote wait wake walk wander want warm
    warn wash waste watch water wave wear weigh went wet whisper whistle win wind wipe wish woke woken
    won wonder wore work worn worry wrap write written wrote yawn yell download email google log
    message online scroll search surf upload video click draft sort swipe tap choose record film
    include accept belong cheer copy describe discuss discover earn encourage feel happen hurry
    introduce invite lead complain complete compare connect contact continue control create
    deliver depend develop divide exercise exist fear force gain hire increase interest keep
    kneel last limit list look miss mean mention mix name notice order organise own plan point
    prevent produce provide receive refuse reach remain remove rest result review reward save
    serve shock shop spare stamp state study succeed support support train treat trouble
    trust value view wash welcome weigh
    """
}
