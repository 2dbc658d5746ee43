import FoundationEssentials
import Testing

@testable import Shell

@Suite struct `Checking the wording` {
  @Test func `finds no error in the starters, and says that this is no certificate`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let ran = place.run("check --easy-read")
    #expect(ran.status == 0 && ran.complaints.isEmpty)
    for id in ["youth-council", "my-views", "parent-carer", "parent-views"] {
      #expect(ran.transcript.contains("\(id), wording Easy Read: 0 errors"))
    }
    let said = ran.transcript.replacing("\n", with: " ")
    #expect(said.contains("This is no certificate.") && !said.lowercased().contains("certified"))
  }

  @Test func `names rule, place, words and remedy, also as JSON, and exits 1 for an error`() throws
  {
    let place = try TemporaryStudy(withStarters: true)
    try place.write(
      """
      survey:
      - type: text
        name: q
        label::Easy Read (en-x-easyread): Do you like school and home?
      settings:
      - form_id: bad
        group: young-person
      """, to: "Questionnaires/bad.yaml")
    for name in ["bad", "\(place.root)/Questionnaires/bad.yaml"] {
      let ran = place.run("check --easy-read \(name)")
      let said = ran.transcript.replacing("\n", with: " ")
      #expect(
        ran.status == 1 && said.contains("Error Q1, one question at a time. In question q, row 2:"))
      #expect(said.contains("“like school and home” This may ask two things at once."))
      #expect(said.contains("1 error, 0 warnings.") && said.contains("This is no certificate."))
    }
    struct Report: Decodable {
      let wordings: [Wording]
      let caution: String
      struct Wording: Decodable {
        let questionnaire: String
        let errors: Int
        let findings: [Finding]
      }
      struct Finding: Decodable { let rule, severity, place, text, suggestion: String }
    }
    let ran = place.run("check --easy-read bad --format json")
    let report = try JSONDecoder().decode(Report.self, from: Data(ran.delivered.utf8))
    #expect(ran.status == 1 && report.wordings.first?.findings.first?.rule == "Q1")
    #expect(report.wordings.first?.errors == 1 && report.caution.contains("no certificate"))
  }

  @Test func `looks at the standard wording where there is no Easy Read, and says so kindly`()
    throws
  {
    let place = try TemporaryStudy()
    try place.write(
      """
      survey:
      - type: text
        name: q
        label: What is good at school?
      settings:
      - form_id: plain
        group: young-person
      """, to: "Questionnaires/plain.yaml")
    let ran = place.run("check --easy-read plain")
    let said = ran.transcript.replacing("\n", with: " ")
    #expect(ran.status == 0 && said.contains("“plain” has no Easy Read wording yet"))
    #expect(said.contains("label::Easy Read (en-x-easyread)"))
    #expect(said.contains("no problems found by these checks"))
    #expect(place.run("check --easy-read nosuch").status == 1)
    #expect(
      place.run("check --easy-read plain --language pl").complaints.contains("no wording “pl”"))
    #expect(place.run("check --easy-read missing.yaml").status == 1)
  }
}
