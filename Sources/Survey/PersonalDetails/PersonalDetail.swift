/// Something in a person's own words that could tell who somebody is.
public enum PersonalDetail: String, CaseIterable, Sendable {
  case name, phoneNumber, emailAddress, webAddress, account, postcode, nhsNumber, date

  /// What stands in its place in a quotation.
  var mark: String {
    switch self {
    case .name: "[name]"
    case .phoneNumber: "[phone number]"
    case .emailAddress: "[email address]"
    case .webAddress: "[web address]"
    case .account: "[account]"
    case .postcode: "[postcode]"
    case .nhsNumber: "[NHS number]"
    case .date: "[date]"
    }
  }
}
