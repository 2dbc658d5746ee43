extension CommonWords {
  /// People, their bodies, health and feelings.
  static let people = """
    actor adult artist assistant athlete aunt auntie author autism autistic baby baker bank builder
    boss boy boyfriend brother builder bus-driver carer captain champion chef child children class
    classmate cleaner clown coach council councillor couple cousin crew crowd dad daddy dancer
    daughter dentist doctor driver enemy family fan farmer father firefighter foster friend gang
    gardener gentleman giant girl girlfriend god gran grandad grandchild grandfather grandma
    grandmother grandpa granny grandparent group grown-up guard guest guy hairdresser head helper
    hero human husband interpreter judge kid king lady leader lifeguard lord man manager mate member
    men minister miss mother mr mrs mum mummy musician neighbour nan nanny nephew niece nurse officer
    owner pal parent partner passenger patient people person pilot pirate player plumber police
    policeman policewoman postman prince princess principal prisoner pupil queen reader relative
    robot runner sailor scientist sibling singer sir sister soldier son speaker staff stepdad stepmum
    stranger student teacher team teen teenager therapist thief tutor twin uncle vet visitor
    volunteer waiter wife winner witch woman women worker writer youth
    ankle arm back beard bladder blood body bone bottom brain breath cheek chest chin ear elbow eye
    eyebrow eyelash face feet finger foot hair hand head heart heel hip jaw knee leg lip lung mouth
    muscle nail neck nerve nose shoulder skin skull stomach teeth thumb toe toenail tongue tooth tummy
    waist wrist voice sight hearing smell touch taste wheelchair hearing-aid glasses walker
    accident ache allergy ambulance asthma bandage bruise cold cough deaf death dead die disability
    disabled dizzy epilepsy fever fit fitness flu germ headache heal health healthy hospital ill
    illness injection injury medicine operation pain pill plaster poison poo poorly rash seizure sick
    sore sting tablet temperature therapy toilet treatment vaccine wee well wound appointment
    anger angry annoy annoyed anxious ashamed bored boring brave bully calm care cheerful comfort
    confident confused cross cruel curious danger disappointed embarrassed excited excitement fear
    feeling feelings friendship frightened fun funny glad grumpy guilty happiness happy harm hate hurt
    jealous joy kind kindness lonely love lucky luck mad mean mental mood nasty nervous nice panic
    peace proud quiet relaxed respect sad sadness safe safety scared scary secret serious shy silly
    sorry stress stressed strong surprise surprised thankful tired trouble trust unfair unhappy
    unkind unsafe unwell upset weak worried worry abuse autistic adhd dyslexia sensory self
    birthday bride wedding funeral party cheer guest marriage war battle
    """
}
