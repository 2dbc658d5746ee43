extension CommonWords {
  /// Words that hold sentences together, numbers, days and months.
  static let little = """
    a able about above across after afternoon again against age ago ahead all almost alone along
    already also always am among an and another any anybody anyone anything anyway anywhere april
    are around as at august autumn away back be because been before began begin begun behind being
    below beside best better between big bit both bottom but by bye can cannot cent centre could
    daily date day december did do does done double down during each early eight eighteen eighty
    either eleven else end enough even evening ever every everybody everyone everything everywhere
    except far february few fewer fifteen fifth fifty first five for forty four fourteen fourth
    friday from front full further goodbye had half has have having he hello her here hers herself
    hi him himself his hour how hundred i if in indeed inside instead into is it its itself january
    july june just last late later least left less lot lots many march may maybe me middle midnight
    might million minute monday month more morning most much must my myself near nearly neither
    never next night nine nineteen ninety no nobody none noon nor not nothing november now nowhere
    o'clock october of off often oh ok okay on once one only onto or order other others our ours
    ourselves out outside over own part past per perhaps plus pound quarter quite rather right round
    same saturday second seconds september seven seventeen seventy several shall she should side
    since six sixteen sixty so some somebody somehow someone something sometimes somewhere soon
    spring still such summer sunday ten term than thank thanks that the their theirs them themselves
    then there these they third thirteen thirty this those though thousand three through thursday
    till time times to today together tomorrow tonight too top toward towards tuesday twelve twenty
    twice two under unless until up upon us used usually very was we wednesday week weekend weekday
    well were what whatever when whenever where wherever which while who whoever whole whom whose
    why will winter with within without won't would yeah year yes yesterday yet you your yours
    yourself yourselves zero aren't can't couldn't didn't doesn't don't hasn't haven't he's i'd i'll
    i'm i've isn't it's let's she's that's there's they're wasn't we'll we're we've weren't what's
    who's wouldn't you'd you'll you're you've per plenty somewhat anymore aloud apart aside forever
    above along amount both double equal half number pair percent point total
    """
}
