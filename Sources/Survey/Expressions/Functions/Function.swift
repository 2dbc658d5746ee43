/// A function of the expression language.
struct Function: Sendable {
  /// Throws an `Expression.Fault` alone; the type of the error would have to be said in each body.
  typealias Body = @Sendable (Arguments) throws -> Expression.Value
  let name: String
  let arity: ClosedRange<Int>
  let body: Body

  /// As many arguments as anybody likes.
  static let many = 10_000

  init(_ name: String, _ arity: ClosedRange<Int>, body: @escaping Body) {
    self.name = name
    self.arity = arity
    self.body = body
  }

  init(_ name: String, _ arity: Int, body: @escaping Body) {
    self.init(name, arity...arity, body: body)
  }

  private static let known: [String: Function] = {
    let all = logic + texts + numbers + trigonometry + answers + choices + dates + chance
    return Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Functions of ODK that make no sense here, and what to do without them.
  private static let refused = [
    "area": "There are no places here; leave the row out.",
    "current": "Write ${name} for the answer to a question.",
    "digest": "Leave the row out; responses can be sealed as a whole.",
    "distance": "There are no places here; leave the row out.",
    "enclosed-area": "There are no places here; leave the row out.",
    "geofence": "There are no places here; leave the row out.",
    "instance": "Use a list of the choices sheet.",
    "jr:itext": "Write jr:choice-name(${name}, '${name}') for the words of a choice.",
    "last": "Write count(${name}) for the number of turns.",
    "pulldata": "Put the data on the choices sheet.",
  ]

  static func named(_ name: String, at offset: Int) throws(Expression.Fault) -> Function {
    if let function = known[name] { return function }
    if let advice = refused[name] {
      throw Expression.Fault("\(name)() cannot be used here.", at: offset, advice: advice)
    }
    let near = Slip.meant(by: name, among: known.keys.sorted())
    throw Expression.Fault(
      "There is no function “\(name)”.", at: offset,
      advice: near.map { "Did you mean “\($0)”?" } ?? "Check its spelling.")
  }

  func value(of arguments: Arguments) throws(Expression.Fault) -> Expression.Value {
    do {
      return try body(arguments)
    } catch let fault as Expression.Fault {
      throw fault
    } catch {
      throw Expression.Fault(
        "\(name)() cannot be worked out: \(error).", at: arguments.offset,
        advice: "Change what stands in its brackets.")
    }
  }

  /// What is wrong with that number of arguments, in a sentence.
  func objection(to count: Int) -> String? {
    if arity.contains(count) { return nil }
    let wanted =
      arity.upperBound == Function.many
      ? "at least \(arity.lowerBound)"
      : arity.count == 1 ? "\(arity.lowerBound)" : "\(arity.lowerBound) to \(arity.upperBound)"
    return "\(name)() takes \(wanted) arguments, and here are \(count)."
  }
}
