import Survey

extension Study {
  /// All responses by questionnaire, wave and id, and a sentence about every file that is none.
  ///
  /// What cannot be read is told and left alone. Invented responses are given out too.
  public func responses(
    questionnaire: String? = nil, wave: Wave? = nil
  ) throws(StoreFault) -> (responses: [Response], problems: [String]) {
    try responseFiles(questionnaire: questionnaire, wave: wave).responses()
  }

  /// The folders that responses lie in, in order, and a sentence about everything else in them.
  func places(
    questionnaire: String?, wave: Wave?
  ) throws(StoreFault) -> (places: [ResponsePlace], problems: [String]) {
    guard responseFolder.exists else { return ([], []) }
    var places: [ResponsePlace] = []
    let found = try permissions()
    var problems = found.problems
    for entry in try responseFolder.entries() where entry.name != ResponseSchema.fileName {
      if let questionnaire, entry.name != questionnaire { continue }
      guard entry.kind == .folder, Study.isQuestionnaireID(entry.name) else {
        problems.append(Study.stray(entry, in: responseFolder))
        continue
      }
      let questionnaire = entry.name
      let folder = responseFolder.folder(questionnaire)
      for entry in try folder.entries() {
        if let wave, entry.name != wave.name { continue }
        guard entry.kind == .folder, let wave = Wave(entry.name) else {
          problems.append(Study.stray(entry, in: folder))
          continue
        }
        let inner = folder.folder(entry.name)
        let listing = KeptListing(
          of: inner, as: ResponsePlace.cacheName(of: questionnaire, wave, "listing"),
          in: cacheFolder)
        // Where answers are sealed nothing is kept.
        let (names, others) =
          try isSealed
          ? inner.files(endingIn: ResponseFile.ending)
          : listing.files(endingIn: ResponseFile.ending)
        problems += others.map { Study.stray($0, in: inner) }
        places.append(
          ResponsePlace(
            questionnaire: questionnaire, wave: wave, folder: inner, names: names,
            permissions: found.permissions, key: key))
      }
    }
    return (places, problems)
  }

  /// The response in a file of the study as it is kept, checked against the place that it lies in.
  func keptResponse(
    to questionnaire: String, wave: Wave, named name: String
  ) throws(StoreFault) -> Response {
    let folder = place(questionnaire: questionnaire, wave: wave)
    let place = ResponsePlace(
      questionnaire: questionnaire, wave: wave, folder: folder,
      names: FileNames(CollectionOfOne(name)),
      permissions: Permissions(), key: key)
    var reader = try ResponseReader(place)
    return try reader.keptResponse(named: name).response
  }

  private static func stray(_ entry: Folder.Entry, in folder: Folder) -> String {
    let what = entry.kind == .link ? "is a link, which is not followed" : "is no response"
    return "“\(folder.path(of: entry.name))” \(what). It was left alone and counts for nothing. "
      + "Move it out of the folder of responses."
  }
}
