import Survey
import TestSupport
import Testing

@Suite struct `The full circle` {
  @Test func `goes from shaping a question to the next wave, as recorded`() throws {
    let club = try Club()
    club.type(
      "session start --kind youth-council --place 'Civic Offices' --young-people 9 "
        + "--offered 'quiet room' --used 'quiet room' --facilitator kl")
    club.type(
      "propose add club --name clubs --type 'select_one yes_no' --label 'Do you go to a club?' "
        + "--by young-person --because 'Clubs matter to us.'")
    club.type("propose vote {p1} --agree 8 --disagree 1 --group young-person")
    club.type("propose decide {p1} accept --because 'Most of us want it.'")
    club.type(
      "ask club --mode group --size 9 --wave 2026-winter",
      then: "yes 9", "yes 9", "We wait too long for help / 6", "The bus is always late / 5", "",
      "yes 3, no 6", "yes 4, no 5", "1")
    let words = [
      "I wait for a speech therapist", "The bus is late", "I wait and wait", "More clubs near me",
      "The bus forgot me", "Waiting for the bus",
    ]
    for (place, better) in words.enumerated() {
      club.type(
        "ask club --code yc-\(place) --mode alone --wave 2026-winter",
        then: "yes", "yes", better, place.isMultiple(of: 2) ? "no" : "yes", "yes", "1")
    }
    club.type("code --coder KL --wave 2026-winter", then: "all", "")
    club.type(
      "code --coder KL --uncoded --wave 2026-winter", then: "none", "")
    // Not recorded, since chance decides: the order that a person sees, and who is quoted.
    club.place.run(
      "prioritise dots --over themes --group young-person",
      typing: ["", "Getting to school", "Getting to school", "Waiting for support", "1"])
    club.place.run(
      "prioritise dots --group young-person",
      typing: [
        "", "Waiting for support", "Waiting for support", "Waiting for support", "1",
      ])
    club.type("prioritise close")
    club.type("prioritise results")
    let agreed = club.place.run(
      "agree --size 9 --group young-person --wave 2026-winter",
      typing: ["", "yes 8, change 1", "It is worst in winter / 1", "", "9 yes", "skip", "1"])
    #expect(agreed.transcript.contains("We heard this: Waiting too long. Is this right?"))
    club.type("themes --wave 2026-winter --quotes 0")
    club.type(
      "actions add --theme wait --said 'We wait too long.' --area health --agency health "
        + "--owner 'SEND lead' --by 2027-02-28 --will 'We will ask for a second therapist.'")
    club.type(
      "actions add --theme bus --said 'The bus is late.' --area voice --agency education "
        + "--owner 'Transport manager' --by 2027-01-31")
    club.type(
      "actions update {a2} --state cannot --words 'We cannot run a bus for each of you.' "
        + "--because 'There is not enough money for more drivers.'")
    club.type(
      "session close --audience 'SEND board' --heard '4 December 2026' "
        + "--influence 'The board answers in the next wave.'")
    try club.answer(
      """
      respondent,take_part,quote,better,listened,clubs
      yc-0,yes,yes,My therapist has come!,yes,yes
      yc-1,yes,no,The bus is late,yes,yes
      yc-2,yes,yes,Nothing,no,yes
      yc-3,yes,yes,A club on Sundays,yes,yes

      """, wave: "2027-spring")
    club.type("themes --wave 2027-spring")
    club.type("compare wave --reference 2026-winter \(exact)")
    let record = club.type("session show {s1}").transcript.replacing("\n", with: " ")
    #expect(record.contains("Filled: space, voice, audience, influence."))
    #expect(!record.contains("is empty"))
    #expect(record.contains("7 responses"))
    try expectGolden(club.transcript, "circle.txt")
  }
}
