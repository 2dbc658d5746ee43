import Survey

extension Rule {
  /// Three points are answered as reliably as five, and far more easily.
  static let scalePoints = Rule("Q4", "short scales", "over 3 a warning, over 5 an error") { form in
    form.asked.compactMap { asked in
      guard let points = asked.scalePoints, points > 3 else { return nil }
      return Remark(
        points > 5 ? .error : .warning, at: asked.place, asked.label?.text ?? asked.question.name,
        "The scale has \(points) points. Use three, such as Good, Okay and Not good.")
    }
  }

  /// As many good as bad answers, or the answers lean to one side.
  static let balance = Rule("Q5", "as many good as bad answers", "any difference") { form in
    form.scales.compactMap { list, choices in
      let valences = choices.compactMap(\.choice.valence)
      let good = valences.count { $0 == .positive }
      let bad = valences.count { $0 == .negative }
      guard good + bad > 0, good != bad else { return nil }
      return Remark(
        .error, at: .list(list), choices.map(\.label).joined(separator: ", "),
        "There are \(good) good and \(bad) bad answers. Offer as many of each.")
    }
  }

  /// The program offers these two answers itself and keeps them apart from real ones.
  static let optingOut = Rule(
    "Q6", "not knowing and not saying", "an own choice for either", isEasyReadOnly: false
  ) { form in
    let ways: Set = [
      "i do not know", "i don't know", "i dont know", "do not know", "don't know", "dont know",
      "dk",
      "prefer not to say", "i prefer not to say", "i would prefer not to say", "rather not say",
      "i do not want to say", "i don't want to say", "do not want to say", "no answer", "refused",
    ]
    return form.lists.flatMap { list, choices in
      choices.filter {
        ways.contains(PlainText.words(in: $0.label).map(\.plain).joined(separator: " "))
      }.map { choice in
        Remark(
          .error, at: .choice(choice.choice.name, list: list), choice.label,
          "Take it out. “I do not know” and “I do not want to say” are always offered, and are "
            + "kept apart from answers.")
      }
    }
  }

  /// Long lists are read to the end by few.
  static let optionCount = Rule("Q7", "few answers", "over 5 a warning, over 7 an error") { form in
    form.lists.compactMap { list, choices in
      let places = form.asked.filter {
        $0.question.kind.options?.source == .list(list) && $0.question.choiceFilter == nil
      }
      guard choices.count > 5, !places.isEmpty else { return nil }
      return Remark(
        choices.count > 7 ? .error : .warning, at: .list(list),
        choices.prefix(3).map(\.label).joined(separator: ", ") + " …",
        "There are \(choices.count) answers. Offer five or fewer, or ask in two steps.")
    }
  }

  /// What is filled in beforehand is nobody's answer.
  static let chosenBefore = Rule("Q8", "nothing chosen beforehand", "any default") { form in
    form.asked.filter { !$0.question.initial.isEmpty }.map { asked in
      Remark(
        .error, at: asked.place, asked.question.initial,
        "Take the default out. Nobody's answer is chosen for them.")
    }
  }

  /// Who always takes the first answer should not always have said something good.
  static let sameDirection = Rule(
    "Q9", "scales that do not all begin alike", "more than 3 in a row"
  ) { form in
    var remarks: [Remark] = []
    var run: [Form.Asked] = []
    func close() {
      if run.count > 3, let first = run.first {
        remarks.append(
          Remark(
            .warning, at: first.place, run.map(\.question.name).joined(separator: ", "),
            "\(run.count) scales in a row begin on the same side. Ask one of them the other way "
              + "round, and look for people who always chose the first or last."))
      }
      run = []
    }
    for asked in form.asked where asked.isScale {
      let side = asked.choices.compactMap(\.choice.valence).first
      if let last = run.last, last.choices.compactMap(\.choice.valence).first != side { close() }
      run.append(asked)
    }
    close()
    return remarks
  }

  /// Everybody tires.
  static let formLength = Rule(
    "Q10", "few questions", "over 10 a warning, over 20 without a heading to rest at an error"
  ) { form in
    let count = form.asked.count
    // 15 seconds to read and 20 to answer, from the research notes of the design.
    let minutes = (count * 35 + 30) / 60
    guard count > 10 else { return [] }
    let hasRest = !form.passages([.heading]).isEmpty
    return [
      Remark(
        count > 20 && !hasRest ? .error : .warning, at: .form,
        "\(count) questions, about \(max(1, minutes)) minutes",
        "Ask what you will act on, ten questions or fewer, and offer a break on the way.")
    ]
  }
}

extension Form {
  /// The lists that questions use, each once, with the labels of this wording.
  fileprivate var lists: [(list: String, choices: [(choice: Choice, label: String)])] {
    var seen: Set<String> = []
    return asked.compactMap { asked in
      guard case .list(let name) = asked.question.kind.options?.source,
        seen.insert(name).inserted
      else { return nil }
      return (name, asked.choices)
    }
  }

  /// The lists of which one choice is taken.
  fileprivate var scales: [(list: String, choices: [(choice: Choice, label: String)])] {
    let single = Set(
      asked.compactMap { asked -> String? in
        guard case .chooseOne(let options) = asked.question.kind,
          case .list(let name) = options.source
        else { return nil }
        return name
      })
    return lists.filter { single.contains($0.list) }
  }
}

extension Form.Asked {
  /// How many points the scale of the question has; nil where it is none.
  fileprivate var scalePoints: Int? {
    if case .range(let scale) = question.kind, scale.step > 0 {
      let steps = ((scale.end - scale.start) / scale.step).magnitude
      return steps < 1_000_000 ? Int(steps.rounded()) + 1 : 1_000_000
    }
    return isScale ? choices.count { $0.choice.valence != nil } : nil
  }
}
