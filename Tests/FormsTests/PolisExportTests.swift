import Coproduction
import Forms
import Testing

@Suite struct `An export of Pol.is` {
  private let header =
    "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body"

  private func export(_ comments: String, _ votes: String) throws -> PolisExport {
    try PolisExport(
      comments: CSVTable(parsing: Array(comments.utf8)),
      votes: CSVTable(parsing: Array(votes.utf8)))
  }

  @Test func `is read with its signs, its repeats in order of time, and what is hidden`() throws {
    let found = try export(
      """
      \(header)
      1,Mon,1,0,2,0,1,"More, and ""quiet"" rooms
      "
      2,Tue,0,3,0,1,-1,Hello

      """,
      """
      timestamp,datetime,comment-id,voter-id,vote
      9,x,1,7,-1
      3,x,1,7,1
      4,x,1,8,1
      5,x,0,7,0

      """)
    #expect(found.comments.map(\.id) == ["1", "0"])
    #expect(found.comments[0].text == "More, and \"quiet\" rooms")
    #expect(found.comments.map(\.moderated) == [1, -1])
    #expect(found.comments[1].published == .init(agrees: 0, disagrees: 1))
    #expect(found.votes == ["7": ["1": [1, -1], "0": [0]], "8": ["1": [1]]])
    #expect(found.notes == [])
  }

  @Test func `can have more columns, none of moderation, and words without quotation marks`() throws
  {
    let found = try export(
      "Comment-ID,agrees,disagrees,importance,comment-body\n4,1,0,2,Buses, trains and \"trams\"\n",
      "comment-id,voter-id,vote,important\n4,1,1,1\n")
    #expect(found.comments[0].text == "Buses, trains and \"trams\"")
    #expect(found.comments[0].moderated == 0 && found.votes == ["1": ["4": [1]]])
  }

  @Test func `tells which rows could not be taken`() throws {
    let found = try export(
      "\(header)\n1,x,1,0,1,0,1,Fine\n1,x,1,0,1,0,1,Again\n1,x,2,0,1,0,1,\n",
      "comment-id,voter-id,vote\n1,1,1\n1,2,yes\n1,,1\n5,1,1\n")
    #expect(found.comments.count == 1 && found.votes == ["1": ["1": [1]]])
    #expect(found.notes.count == 5)
    #expect(found.notes.contains { $0.contains("line 3") && $0.contains("the first counts") })
    #expect(
      found.notes.contains("Votes: 1 are on comments that are not in the first file; left out."))
  }

  @Test func `given the wrong way round is told so`() throws {
    let fault = #expect(throws: PolisExport.Fault.self) {
      try export("comment-id,voter-id,vote\n1,1,1\n", "\(header)\n1,x,1,0,1,0,1,A\n")
    }
    #expect(fault?.problem.contains("comment-body") == true)
    #expect(fault?.advice.contains("Give the comments first") == true)
  }

  @Test func `is known again by its first comment, however much was added`() throws {
    let votes = "comment-id,voter-id,vote\n"
    let early = try export("\(header)\n1,x,0,0,1,0,1,A\n", votes)
    let late = try export("\(header)\n1,x,5,0,1,0,1,B\n1,x,0,0,9,0,1,A\n", votes)
    #expect(early.conversation == late.conversation)
    #expect(early.conversation != (try export("\(header)\n1,x,0,0,1,0,1,C\n", votes)).conversation)
  }
}
