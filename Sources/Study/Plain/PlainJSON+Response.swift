import Survey

extension PlainJSON {
  /// The response that bytes hold, where they are plain; nil leaves it to the decoder.
  ///
  /// What it gives is exactly what the decoder would give.
  static func response(in bytes: [UInt8], remembering memory: inout PlainMemory) -> Response? {
    var json = PlainJSON(bytes)
    do throws(Unusual) {
      let response = try json.response(&memory)
      try json.end()
      return response
    } catch {
      return nil
    }
  }

  private mutating func response(_ memory: inout PlainMemory) throws(Unusual) -> Response {
    var format, id: String?
    var questionnaire: Response.Version?
    var wave: Wave?
    var respondent: Respondent?
    var collection: Response.Collection?
    var consent: Consent?
    var status: Response.Status?
    var started, finished: Moment?
    var invented: Bool?
    var audit: Response.AuditMark?
    var answers: [Answer]?
    try members { name, json throws(Unusual) in
      switch name {
      case "format":
        try fill(
          &format, json.remembered(&memory.format) { json throws(Unusual) in try json.text() })
      case "id": try fill(&id, json.text())
      case "questionnaire":
        try fill(
          &questionnaire,
          json.remembered(&memory.questionnaire) { json throws(Unusual) in try json.version() })
      case "wave":
        try fill(
          &wave,
          json.remembered(&memory.wave) { json throws(Unusual) in try sure(Wave(json.text())) })
      case "respondent": try fill(&respondent, json.respondent(&memory))
      case "collection":
        try fill(
          &collection,
          json.remembered(&memory.collection) { json throws(Unusual) in try json.collection() })
      case "consent":
        try fill(
          &consent, json.remembered(&memory.consent) { json throws(Unusual) in try json.consent() })
      case "status": try fill(&status, json.remembered(&memory.status))
      case "started": try fill(&started, json.moment())
      case "finished": try fill(&finished, json.moment())
      case "invented": try fill(&invented, json.yes())
      case "audit": try fill(&audit, json.auditMark())
      case "answers": try fill(&answers, json.answers(&memory))
      default: throw Unusual()
      }
    }
    guard format == Response.format else { throw Unusual() }
    var response = try Response(
      id: sure(id), questionnaire: sure(questionnaire), wave: sure(wave),
      respondent: sure(respondent), collection: sure(collection), consent: sure(consent),
      status: sure(status), started: sure(started), finished: finished,
      isInvented: invented ?? false, answers: sure(answers))
    response.audit = audit
    return response
  }

  private mutating func auditMark() throws(Unusual) -> Response.AuditMark {
    var log, head, salt: String?
    var count: Int?
    try members { name, json throws(Unusual) in
      switch name {
      case "log": try fill(&log, json.text())
      case "count": try fill(&count, json.integer())
      case "head": try fill(&head, json.text())
      case "salt": try fill(&salt, json.text())
      default: throw Unusual()
      }
    }
    let at = try AuditHead(log: sure(log), count: sure(count), head: sure(head))
    return try Response.AuditMark(at: at, salt: sure(salt))
  }

  private mutating func version() throws(Unusual) -> Response.Version {
    var id, version: String?
    try members { name, json throws(Unusual) in
      switch name {
      case "id": try fill(&id, json.text())
      case "version": try fill(&version, json.text())
      default: throw Unusual()
      }
    }
    return try Response.Version(id: sure(id), version: sure(version))
  }

  private mutating func respondent(_ memory: inout PlainMemory) throws(Unusual) -> Respondent {
    var code: String?
    var group: Group?
    try members { name, json throws(Unusual) in
      switch name {
      case "code": try fill(&code, json.text())
      case "group": try fill(&group, json.remembered(&memory.group))
      default: throw Unusual()
      }
    }
    return try Respondent(code: sure(code), group: group)
  }

  private mutating func collection() throws(Unusual) -> Response.Collection {
    var mode: Response.Collection.Mode?
    var typing: Response.Collection.Typing?
    var language, facilitator, supporter, session: String?
    var size: Int?
    try members { name, json throws(Unusual) in
      switch name {
      case "mode": try fill(&mode, sure(Response.Collection.Mode(rawValue: json.text())))
      case "language": try fill(&language, json.text())
      case "typing": try fill(&typing, sure(Response.Collection.Typing(rawValue: json.text())))
      case "facilitator": try fill(&facilitator, json.text())
      case "supporter": try fill(&supporter, json.text())
      case "size": try fill(&size, json.integer())
      case "session": try fill(&session, json.text())
      default: throw Unusual()
      }
    }
    return try Response.Collection(
      mode: sure(mode), language: sure(language), typing: typing, facilitator: facilitator,
      supporter: supporter, size: size, session: session)
  }

  private mutating func consent() throws(Unusual) -> Consent {
    var givenBy: String?
    // As many as are commonly asked for.
    var parts = [String: Bool](minimumCapacity: 8)
    try members { name, json throws(Unusual) in
      switch name {
      case "given-by": try fill(&givenBy, json.text())
      default:
        guard try parts.updateValue(json.text() == "yes", forKey: name.text) == nil else {
          throw Unusual()
        }
      }
    }
    return Consent(parts, givenBy: givenBy)
  }
}

/// Puts a value where none was yet, since the decoder keeps the first of two.
func fill<Value>(_ slot: inout Value?, _ value: Value) throws(PlainJSON.Unusual) {
  guard slot == nil else { throw PlainJSON.Unusual() }
  slot = value
}

/// The value, where there is one.
func sure<Value>(_ value: Value?) throws(PlainJSON.Unusual) -> Value {
  guard let value else { throw PlainJSON.Unusual() }
  return value
}
