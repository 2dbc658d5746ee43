/// Values by number, of which there are so few that looking at each is quickest.
struct Few<Value> {
  private var pairs: [(number: Int, value: Value)] = []

  /// The numbers with their values, by number.
  var inOrder: [(number: Int, value: Value)] {
    pairs.count > 1 ? pairs.sorted { $0.number < $1.number } : pairs
  }

  subscript(number: Int) -> Value? {
    get { pairs.first { $0.number == number }?.value }
    set {
      let place = pairs.firstIndex { $0.number == number }
      switch (place, newValue) {
      case (let place?, let value?): pairs[place].value = value
      case (nil, let value?): pairs.append((number, value))
      case (let place?, nil): pairs.remove(at: place)
      case (nil, nil): break
      }
    }
  }

  subscript(number: Int, default new: @autoclosure () -> Value) -> Value {
    get { self[number] ?? new() }
    _modify {
      let place = pairs.firstIndex { $0.number == number } ?? pairs.count
      if place == pairs.count { pairs.append((number, new())) }
      yield &pairs[place].value
    }
  }
}
