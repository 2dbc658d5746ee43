import Coproduction
import Forms
import Study
import Survey
import Terminal
import Themes

extension Session {
  /// The study that a verb was pointed at.
  func study(_ place: Place) throws -> Study {
    let study = try Study(root: root(place.study))
    auditor.touched.study = study
    guard let opened, now().seconds < opened.until.seconds else { return study }
    return study.opened(with: opened.key)
  }

  /// A questionnaire of the study; flaws that stand in the way are told.
  func questionnaire(_ id: String, in study: Study) throws -> Questionnaire {
    guard study.has(.questionnaire(id)) else { throw try Failure.noQuestionnaire(id, in: study) }
    let bytes = try study.bytes(of: .questionnaire(id))
    let reading = XLSForm.read(bytes, file: "\(id).yaml")
    guard var questionnaire = reading.questionnaire else {
      let flaws = reading.flaws.filter { !$0.isWarning }
      throw Failure(
        "“\(id)” cannot be asked, because of \(flaws.count == 1 ? "a flaw" : "\(flaws.count) flaws") "
          + "in its file. Nothing was started.\n"
          + flaws.prefix(5).map(\.description).joined(separator: "\n"))
    }
    // Responses lie under the name of the file, whatever the form calls itself.
    questionnaire.id = id
    return questionnaire
  }

  /// Tells now and then how far long work is, of so many steps in all.
  func progress(_ work: String, of total: Int) -> (Int) -> Void {
    var last = now().seconds
    return { done in
      guard done < total, now().seconds >= last + 3 else { return }
      last = now().seconds
      console.keepPosted("\(work): \(done.grouped) of \(total.grouped).")
    }
  }

  /// The questionnaires of the study that can be read, as they are asked now; about the others a
  /// sentence is said.
  func questionnaires(in study: Study) throws -> [Questionnaire] {
    let found = try study.questionnaireIDs()
    for problem in found.problems { console.complain(problem) }
    return found.ids.flatMap { present($0, in: study) }
  }

  /// The codebook of the study.
  func codebook(in study: Study) throws -> Codebook { try Session.codebook(of: study) }

  /// The codebook of a study.
  static func codebook(of study: Study) throws -> Codebook {
    guard study.has(.codebook) else {
      throw Failure(
        "The study has no codebook, so themes cannot be found. Nothing was changed. "
          + "Put one at Questionnaires/codebook.yaml.")
    }
    let (codebook, flaws) = CodebookFile.read(
      try study.bytes(of: .codebook), file: "codebook.yaml", for: known(in: study))
    guard let codebook else {
      throw Failure(flaws.map(\.description).joined(separator: "\n"))
    }
    return codebook
  }

  /// What the settings of a study say, or nothing where they cannot be read.
  static func known(in study: Study) -> Partnership {
    guard let bytes = try? study.bytes(of: .settings) else { return Partnership() }
    return PartnershipFile.read(bytes, file: "study.yaml").0 ?? Partnership()
  }

  /// What study.yaml says, or nothing where there is none.
  func partnership(in study: Study) throws -> Partnership {
    guard study.has(.settings) else { return Partnership() }
    let (partnership, flaws) = PartnershipFile.read(
      try study.bytes(of: .settings), file: "study.yaml")
    guard let partnership else {
      throw Failure(flaws.map(\.description).joined(separator: "\n"))
    }
    return partnership
  }

  /// The wave named, or that of study.yaml, or the present school term.
  func wave(_ name: String?, in study: Study) throws -> Wave {
    guard let name else {
      return try partnership(in: study).wave ?? Wave(term: now().localDate)
    }
    guard let wave = Wave(name) else {
      throw Failure(
        "“\(name)” cannot be the name of a wave. Nothing was changed. "
          + "Use small letters, digits and hyphens, such as 2026-autumn.")
    }
    return wave
  }
}
