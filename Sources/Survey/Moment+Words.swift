extension Moment {
  /// The moment in universal time as people read it: `Saturday 21 November 2026, 16:02 UTC`.
  public var spoken: String {
    let moment = Moment(seconds: seconds)
    let clock = moment.iso.dropFirst("2026-11-21T".count).prefix("16:02".count)
    return "\(moment.localDate.spoken), \(clock) UTC"
  }
}
