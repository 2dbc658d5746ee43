import Coproduction
import Survey
import Themes

extension BoardPaper {
  /// The paper for programs.
  public var json: JSON {
    [
      "for": .string(partnership), "date": .string(words.day.iso),
      "messages": .array(messages.map(JSON.string)), "themes": themes.json,
      "change": change?.json ?? .null, "side-by-side": .array(pairs.map(\.json)),
      "modes": .array(modes.map(\.json)), "invited": .array(invited.map(\.json)),
      "missing": .array(gaps.map(\.json)), "actions": .array(actions.map(words.json)),
      "no-reply-yet": .array(unanswered.map(\.json)),
    ]
  }

  /// The figures for spreadsheets.
  public var csv: CSV { themes.csv }
}

extension BoardPaper.Pair {
  fileprivate var json: JSON {
    func share(_ share: Proportion?) -> JSON {
      share.map { ["count": .integer($0.count), "base": .integer($0.base)] } ?? .null
    }
    return [
      "question": .string(label), "young-people": share(young), "parents-carers": share(parents),
      "verdict": .string(verdict.rawValue),
    ]
  }
}

extension BoardPaper.Heard {
  fileprivate var json: JSON { ["label": .string(label), "people": .optional(people)] }
}

extension Population.Gap {
  fileprivate var json: JSON {
    [
      "field": .string(field), "value": .string(value), "heard": .integer(heard.count),
      "base": .integer(heard.base), "share-of-population": .number(share.rounded(places: 4)),
    ]
  }
}
