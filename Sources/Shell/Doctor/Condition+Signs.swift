import Survey
import Terminal

extension Condition {
  /// Everything that was looked at, in the order of a visit: the computer, the disk, the study.
  var signs: [Sign] {
    [
      terminal, localeSign, sound, voices, pandoc, disk, space, privacy, clock, decisions,
      retention, safety, names, sealing, passphrase, files, left, readable,
    ]
  }

  private var terminal: Sign {
    guard screen.isInteractive else {
      return .note("Terminal", "there is none here, so nobody can be asked at this end of a pipe.")
    }
    guard !isDumb else {
      return .note(
        "Terminal",
        "it cannot be cleared. Close its window before the next person sits down, or use another.")
    }
    let size = "\(screen.columns) columns, \(screen.rows) lines"
    return screen.columns < 40
      ? .note("Terminal", "\(size). Make the window wider: words are easier to read in 40 columns.")
      : .fine("Terminal", "\(size), \(screen.allowsColour ? "with" : "without") colours.")
  }

  private var localeSign: Sign {
    let plain = locale.lowercased().replacing("-", with: "")
    guard !plain.hasSuffix("utf8") else { return .fine("Letters", "\(locale).") }
    return .note(
      "Letters",
      "the locale is \(locale.isEmpty ? "not set" : locale). Answers are UTF-8 all the same; set "
        + "LC_ALL=C.UTF-8 where ś or ŵ looks wrong.")
  }

  private var sound: Sign {
    hasSound
      ? .fine("Sound", "there is something to play it with.")
      : .note("Sound", "there is none. Switch on or plug in speakers to have questions read out.")
  }

  private var voices: Sign {
    guard hasVoice else {
      return .note(
        "Voices", "espeak-ng is not here. To have questions read out: sudo apt install espeak-ng")
    }
    guard languagesWithoutVoice.isEmpty else {
      return .note(
        "Voices",
        "none speaks \(languagesWithoutVoice.joined(separator: ", ")). Somebody can read it out.")
    }
    return .fine("Voices", "there is one for every language of the questionnaires.")
  }

  private var pandoc: Sign {
    hasPandoc
      ? .fine("Word files", "pandoc is here.")
      : .note("Word files", "pandoc is not here. To write them: sudo apt install pandoc")
  }

  private var clock: Sign {
    // The year in which this was written: a clock that shows an earlier one has stopped.
    guard now.localDate.year >= 2026 else {
      return .toDo("Clock", "it shows \(now.localDate.spoken). Set it, or answers get wrong dates.")
    }
    if let newest, newest > now {
      return .toDo(
        "Clock",
        "it shows \(now.localDate.spoken), but the newest response is of "
          + "\(newest.localDate.spoken). Set it, or answers get wrong dates.")
    }
    return .fine("Clock", "it shows \(now.localDate.spoken).")
  }

  private var sealing: Sign {
    isSealed
      ? .fine("Sealing", "finished responses are sealed; only leaders can open them.")
      : .note(
        "Sealing",
        "responses are not sealed: whoever gets at the folder can read them. Keep it on an "
          + "encrypted disk.")
  }

  private var passphrase: Sign {
    hasPassphrase
      ? .fine(
        "Lock", "a passphrase is set; interviews that were started at the prompt end with it.")
      : .note(
        "Lock", "whoever ends an interview is at the prompt. To set a passphrase: lock --set")
  }

  private var files: Sign {
    flawedFiles.isEmpty
      ? .fine("Questionnaires", "every one of them can be asked.")
      : .toDo(
        "Questionnaires",
        "flaws stand in the way in \(flawedFiles.joined(separator: ", ")). To see them: check")
  }

  private var left: Sign {
    guard drafts.count > 0 else { return .fine("Unfinished", "nothing was left unfinished.") }
    let since = drafts.oldest.map { ", the oldest since \($0.localDate.spoken)" } ?? ""
    return .note(
      "Unfinished", "\(drafts.count.of("response"))\(since). To go on with one: resume --list")
  }

  private var readable: Sign {
    problems.isEmpty
      ? .fine("Responses", "every file among them can be read.")
      : .toDo(
        "Responses",
        "\(problems.count.of("file")) among them cannot be read. To see which: responses")
  }
}
