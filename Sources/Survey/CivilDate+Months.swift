extension CivilDate {
  /// The day that many months later, or the last of that month where it is too short.
  public func adding(months: Int) -> CivilDate {
    let all = year * 12 + month - 1 + months
    for last in [day, 30, 29, 28] where last <= day {
      if let date = CivilDate(year: all / 12, month: all % 12 + 1, day: last) { return date }
    }
    return self
  }
}
