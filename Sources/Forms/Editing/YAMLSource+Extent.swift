extension YAMLSource {
  /// Where a scalar ends that begins at a place; the parser tells only where it begins.
  ///
  /// All further lines of it stand to the right of the column, which is that of its key. In flow,
  /// between braces, a comma ends it.
  func end(ofScalarAt start: Int, right column: Int, isInFlow: Bool) -> Int {
    guard start < scalars.count else { return start }
    switch scalars[start] {
    case "'": return endOfQuoted(from: start, by: "'")
    case "\"": return endOfQuoted(from: start, by: "\"")
    case "|" where !isInFlow, ">" where !isInFlow: return endOfBlock(from: start, right: column)
    default: return endOfPlain(from: start, right: column, isInFlow: isInFlow)
    }
  }

  private func endOfQuoted(from start: Int, by mark: Unicode.Scalar) -> Int {
    var place = start + 1
    while place < scalars.count {
      if mark == "\"", scalars[place] == "\\" {
        place += 2
      } else if scalars[place] != mark {
        place += 1
      } else if mark == "'", place + 1 < scalars.count, scalars[place + 1] == mark {
        place += 2
      } else {
        return place + 1
      }
    }
    return scalars.count
  }

  private func endOfBlock(from start: Int, right column: Int) -> Int {
    var end = lineEnd(at: start)
    var line = nextLine(after: start)
    while let here = line {
      if let indentation = indentation(ofLineAt: here) {
        guard indentation > column else { break }
        end = lineEnd(at: here)
      }
      line = nextLine(after: here)
    }
    return end
  }

  private func endOfPlain(from start: Int, right column: Int, isInFlow: Bool) -> Int {
    var (end, isLast) = endOfPlainLine(from: start, isInFlow: isInFlow)
    var line = nextLine(after: start)
    while !isLast, let here = line {
      if let indentation = indentation(ofLineAt: here) {
        let first = here + indentation
        guard indentation > column, scalars[first] != "#" else { break }
        (end, isLast) = endOfPlainLine(from: first, isInFlow: isInFlow)
      }
      line = nextLine(after: here)
    }
    return end
  }

  /// Where the words of a line end, and whether something there ends the scalar too.
  private func endOfPlainLine(from start: Int, isInFlow: Bool) -> (end: Int, isLast: Bool) {
    let lineEnd = lineEnd(at: start)
    var stop = lineEnd
    for place in start..<lineEnd {
      let isComment =
        scalars[place] == "#" && (place == start || YAMLSource.isSpace(scalars[place - 1]))
      let isEnd = isInFlow && ",[]{}".unicodeScalars.contains(scalars[place])
      if isComment || isEnd {
        stop = place
        break
      }
    }
    let words = scalars[start..<stop]
    let end = words.lastIndex { !YAMLSource.isSpace($0) }.map { $0 + 1 } ?? start
    return (end, stop < lineEnd)
  }
}
