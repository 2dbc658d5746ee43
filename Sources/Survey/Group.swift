/// Whose voice a response carries.
public enum Group: String, Codable, Equatable, Sendable, CaseIterable {
  case youngPerson = "young-person"
  case parentCarer = "parent-carer"
  case practitioner

  /// The group as people read it, in the plural.
  public var name: String {
    switch self {
    case .youngPerson: "young people"
    case .parentCarer: "parents and carers"
    case .practitioner: "practitioners"
    }
  }
}
