import ArgumentParser

/// Hands over every coding, confirmed or suggested.
struct ExportCodings: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hand over every coding, confirmed or suggested.",
    discussion: """
      One row for each theme that a person found in an answer, and an empty theme where they found \
      none. For an answer that nobody has coded, one row for each theme that is suggested now, by \
      the codebook or by what was learned (machine). Places are counted in Unicode scalars. \
      qdpx is a project for qualitative analysis programs (REFI-QDA), with a text for each response \
      and a user for each coder.
      """)

  @OptionGroup var codings: CodingsHandover

  func validate() throws { try codings.validate() }

  func run(in session: inout Session) throws { try codings.run(in: session) }
}
