extension CommonWords {
  /// Places, school, work, travel, nature and animals.
  static let places = """
    address airport area attic bank bakery bath bathroom bathtub bay beach bedroom bridge building
    bus-stop cafe camp canteen car-park castle cave ceiling cellar centre chapel church cinema city
    classroom cliff clinic club college community corner corridor cottage country countryside county
    court dentist desert door downstairs earth east england europe factory farm field flat floor
    forest fountain garage garden gate ground gym hall hallway harbour hill hole home hospital hotel
    hostel house hut island jungle kitchen lake land lane library lift london map market mosque
    mountain museum neighbourhood north nursery ocean office outdoors palace park path pavement place
    planet playground pond pool prison pub railway restaurant river road roof room school sea seaside
    shed shop shore south space stadium stairs station stable stream street supermarket surgery
    swimming-pool synagogue temple tent theatre tower town track tunnel upstairs university valley
    village wall wales ward west wood woods world yard zoo
    activity alphabet answer art assembly bell blackboard book breaktime case chapter class crayon
    desk dictionary diary drama education english essay exam example exercise fact felt-tip fraction
    french game geography grammar history homework idea information ink interview job language learner
    lesson letter level line list maths meaning meeting memory message money music note notebook
    number page paint paper paragraph pay pen pencil phrase picture plan play playtime poem poetry
    practice prize problem project puzzle question quiz rubber rule ruler science score sentence
    shape sign skill song spelling stage story subject sum symbol talent target task term test title
    topic training tutor uniform university word work worksheet writing
    aeroplane ambulance bicycle bike boat bus car coach engine ferry helicopter journey lorry
    motorbike motorway plane ride rocket scooter seat seatbelt ship taxi ticket traffic train tram
    transport travel trip truck tyre van wheel
    air ash autumn breeze bush cloud coal cold country dirt dust earth fire flame flood flower fog
    forest frost fruit gas gold grass ground hail hay heat ice iron leaf leaves lightning metal mist
    moon mud nature nest oil petal plant planet rain rainbow river rock root rose sand sea seed shade
    shadow shell silver sky smoke snow soil star stem stone storm stream sun sunlight sunny sunrise
    sunset sunshine thunder tree tide water wave weather weed wind wood
    animal ant bat bear bee bird bug butterfly camel cat chick chicken cow crab crocodile dinosaur dog
    dolphin donkey dragon duck eagle elephant fish fly fox frog giraffe goat goose hamster hen horse
    insect kangaroo kitten lamb lion lizard monkey mouse mice owl panda parrot penguin pet pig pony
    puppy rabbit rat shark sheep snake spider squirrel tail tiger tortoise turkey turtle whale wing
    wolf worm zebra
    """
}
