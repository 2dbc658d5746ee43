/// Words of services and offices, with plainer ones.
enum Jargon {
  /// One piece of jargon.
  struct Entry: Sendable {
    let words: [Substring]
    let instead: String
  }

  static let all: [Entry] = list.split(separator: "\n").compactMap { line in
    let halves = line.split(separator: "=")
    guard halves.count == 2 else { return nil }
    return Entry(words: halves[0].split(separator: " "), instead: String(halves[1]).trimmingSpaces)
  }

  /// One on each line: the jargon, then what to write.
  private static let list = """
    ehcp = your plan
    ehc plan = your plan
    annual review = a meeting about your plan each year
    send = extra help to learn
    senco = the teacher in charge of extra help
    sendco = the teacher in charge of extra help
    sendias = free advice for families
    special educational needs = extra help to learn
    educational needs = help to learn
    local offer = the list of local help
    short breaks = time off from caring
    short break = time off from caring
    provision = help
    intervention = help
    interventions = help
    co-production = deciding together
    co-produced = made together
    co-produce = make together
    coproduction = deciding together
    co-ordinate = organise
    coordinate = organise
    coordinates = organises
    coordinator = the person who organises it
    multi-agency = people from different teams
    multiagency = people from different teams
    joined up = working together
    stakeholder = people it matters to
    stakeholders = people it matters to
    outcome = what will be better
    outcomes = what will be better
    assessment = a check of what you need
    assessments = checks of what you need
    needs assessment = a check of what you need
    transition = moving on
    transitions = moving on
    preparing for adulthood = getting ready for adult life
    phase = stage
    placement = place at a school
    setting = school or college
    settings = schools and colleges
    mainstream = a school for everyone
    inclusion = being part of things
    inclusive = for everyone
    safeguarding = keeping people safe
    safeguard = keep safe
    tribunal = a court about plans
    mediation = a talk to sort out a disagreement
    statutory = by law
    commission = pay for
    commissioning = paying for services
    commissioner = the person who pays for services
    pathway = steps
    pathways = steps
    referral = asking a service to see you
    referred = sent to a service
    therapeutic = that helps you feel better
    occupational therapy = help with daily skills
    physiotherapy = help to move
    speech and language therapy = help to talk and understand
    practitioner = worker
    practitioners = workers
    professional = worker
    professionals = workers
    professionals' = workers'
    key worker = your main helper
    keyworker = your main helper
    caseworker = the person who looks after your plan
    cohort = group
    signpost = point to
    signposted = told about
    engage = take part
    engaged = took part
    engagement = taking part
    consultation = asking people what they think
    feedback = what you think
    participate = take part
    participation = taking part
    facilitate = help
    facilitator = the person who helps
    implement = carry out
    implemented = carried out
    deliver outcomes = make things better
    agency = team
    agencies = teams
    strategy = plan
    strategic = planned
    framework = rules
    holistic = looking at the whole person
    person-centred = about the person
    empower = help to decide
    empowered = able to decide
    robust = strong
    going forward = from now on
    utilise = use
    commence = start
    regarding = about
    in order to = to
    prior to = before
    in relation to = about
    with regard to = about
    additional = more
    approximately = about
    assistance = help
    assist = help
    obtain = get
    require = need
    requires = needs
    required = needed
    sufficient = enough
    purchase = buy
    ensure = make sure
    enable = help
    leverage = use
    access services = get help
    challenging behaviour = behaviour that is hard to live with
    neurodivergent = a brain that works in its own way
    neurodiverse = brains that work in different ways
    respite = time off from caring
    reasonable adjustments = changes that help you
    attainment = what you have learned
    curriculum = what is taught
    confidential = private
    anonymous = without your name
    anonymised = with the names left out
    consent = say yes
    questionnaire = questions
    survey = questions
    respondent = person who answers
    """
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    split(separator: " ").joined(separator: " ")
  }
}
