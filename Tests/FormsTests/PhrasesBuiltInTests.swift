import Survey
import Testing

@testable import Forms

@Suite struct `The program's own words` {
  private static let bytes = [
    "en": PackageResources.en_yaml, "en-x-easyread": PackageResources.en_x_easyread_yaml,
    "pl": PackageResources.pl_yaml, "cy": PackageResources.cy_yaml,
  ]

  private func table(_ code: String) throws -> Phrases {
    let (table, flaws) = PhrasesFile.read(try #require(Self.bytes[code]), file: "\(code).yaml")
    #expect(flaws.filter { !$0.isWarning } == [])
    return try #require(table)
  }

  @Test(arguments: PhrasesFile.builtInCodes)
  func `every table is read, and is what the program uses`(code: String) throws {
    let table = try table(code)
    #expect(table.language.code == code)
    #expect(!table.said.isEmpty)
    #expect(PhrasesFile.builtIn(code) == table)
    #expect(Self.bytes.count == PhrasesFile.builtInCodes.count)
  }

  @Test func `English and Polish lack nothing`() throws {
    #expect(try table("en").missing.isEmpty)
    #expect(try table("en").isReviewed)
    #expect(try table("pl").missing.isEmpty)
    for code in ["en", "pl"] {
      let table = try table(code)
      #expect(Heard.allCases.filter { table[heard: $0].isEmpty } == [])
    }
  }

  @Test(arguments: ["pl", "cy", "en-x-easyread"])
  func `no table says that it was read through before somebody did`(code: String) throws {
    #expect(try !table(code).isReviewed)
  }

  @Test func `what a language lacks can be told`() throws {
    #expect(PhrasesFile.builtInFlaws("en").isEmpty)
    #expect(PhrasesFile.builtInFlaws("so").isEmpty)
    let read = PhrasesProblem.notReviewed.sentences.problem
    #expect(PhrasesFile.builtInFlaws("pl").map(\.problem) == [read])
    let welsh = PhrasesFile.builtInFlaws("CY")
    #expect(welsh.count == 2 && welsh.allSatisfy(\.isWarning))
    let list = try #require(welsh.first?.problem)
    #expect(list.contains("phrases have no words: ") && list.contains("person-words"))
  }

  @Test func `Welsh has a place for every phrase`() throws {
    let root = try YAMLNode(parsing: PackageResources.cy_yaml)
    func keys(_ section: String, _ node: YAMLNode) -> [String] {
      node.map?.first { $0.key == section }?.value.map?.map(\.key) ?? []
    }
    let english = try YAMLNode(parsing: PackageResources.en_yaml)
    #expect(keys("phrases", root) == keys("phrases", english))
    #expect(keys("heard", root) == keys("heard", english))
  }

  @Test(arguments: PhrasesFile.builtInCodes)
  func `the words that are obeyed mean one thing each`(code: String) throws {
    let table = PhrasesFile.phrasebook(for: [code])[code]
    let start = try #require(Heard.allCases.firstIndex(of: .back))
    var meanings: [String: Heard] = [:]
    for meaning in [Heard.keep] + Heard.allCases[start...] {
      for word in Set(table[heard: meaning]) {
        #expect(meanings[word] == nil, "“\(word)” in \(code)")
        #expect(word == word.lowercased() && word == word.trimmed)
        meanings[word] = meaning
      }
    }
    let answers = [Heard.yes, .no, .doNotKnow, .doNotWantToSay, .notUnderstood]
    for word in answers.flatMap({ table[heard: $0] }) { #expect(meanings[word] == nil) }
    #expect(Set(table[heard: .yes]).isDisjoint(with: try self.table(code)[heard: .no]))
  }

  @Test(arguments: ["en", "pl"])
  func `the words that are shown are obeyed`(code: String) throws {
    let table = try table(code)
    let shown = [Heard.back, .skip, .again, .what, .pause, .stop, .settings]
    let lines = table[.personWords].split(separator: "\n").dropFirst()
    #expect(lines.count > shown.count)
    for (line, meaning) in zip(lines, shown) {
      let word = String(line.prefix { $0 != ":" })
      #expect(table[heard: meaning].contains(word), "“\(word)” for \(meaning)")
      #expect(table[.welcomeWords].contains(word))
    }
    #expect(table[heard: .help].contains { table[.welcomeWords].contains($0) })
    let keeping = table[.standing].split { !$0.isLetter }
    #expect(table[heard: .keep].contains(String(try #require(keeping.last))))
  }

  @Test(arguments: PhrasesFile.builtInCodes)
  func `months and numbers can be read back`(code: String) throws {
    let table = PhrasesFile.phrasebook(for: [code])[code]
    #expect(table[heard: .numbers].count == 21)
    for month in 1...12 {
      let name = table[heard: .months][month - 1]
      let day = CivilDate(written: "3 \(name) 2012", months: table[heard: .months])
      #expect(day == CivilDate(year: 2012, month: month, day: 3), "\(name)")
    }
  }

  @Test func `Easy Read keeps to short sentences and whole words`() throws {
    for (phrase, text) in try table("en-x-easyread").said {
      for sentence in text.split(whereSeparator: { ".?!:\n".contains($0) }) {
        let words = sentence.split(separator: " ")
        #expect(words.count <= 12, "\(phrase): \(sentence)")
        #expect(!sentence.contains("’") && !sentence.contains("'"), "\(phrase): \(sentence)")
      }
    }
  }

  @Test(arguments: PhrasesFile.builtInCodes)
  func `nobody is blamed`(code: String) throws {
    let blame = ["invalid", "error", "please", "wrong answer.", "forgot", "błąd", "błęd", "proszę"]
    for (phrase, text) in try table(code).said {
      for word in blame where word != "wrong answer." || phrase != .welcome {
        #expect(!text.lowercased().contains(word), "\(phrase): \(text)")
      }
    }
  }
}
