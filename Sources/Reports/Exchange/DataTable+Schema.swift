import Survey

extension DataTable {
  /// The table as a resource of a data package (Frictionless Data Resource and Table Schema 1).
  func resource(isRaw: Bool) -> JSON {
    var schema: [JSON.Member] = [.init("fields", .array(fields.map { $0.json(isRaw: isRaw) }))]
    schema.append(.init("missingValues", .array([.string("")])))
    if let key { schema.append(.init("primaryKey", .string(key))) }
    if let reference {
      let other: JSON = ["resource": .string("responses"), "fields": .string("response")]
      schema.append(
        .init("foreignKeys", .array([["fields": .string(reference), "reference": other]])))
    }
    return [
      "name": .string(name), "path": .string(name + ".csv"), "description": .string(meaning),
      "profile": .string("tabular-data-resource"), "format": .string("csv"),
      "mediatype": .string("text/csv"), "encoding": .string("utf-8"),
      "dialect": ["delimiter": .string(","), "lineTerminator": .string("\r\n")],
      "schema": .object(schema),
    ]
  }
}

extension DataTable.Field {
  fileprivate func json(isRaw: Bool) -> JSON {
    // Names and values must be those that stand in the file.
    func written(_ text: String) -> JSON { .string(isRaw ? text : CSV.guarded(text)) }
    var members: [JSON.Member] = [
      .init("name", written(name)), .init("type", .string(type.rawValue)),
    ]
    if !title.isEmpty { members.append(.init("title", .string(title))) }
    if !values.isEmpty {
      members.append(.init("constraints", ["enum": .array(values.map(written))]))
    }
    return .object(members)
  }
}
