import Glibc

extension StoreFault: CustomStringConvertible {
  /// What happened, what is safe, and what to do.
  public var description: String { "\(happening): \(reason). \(safe) \(advice)" }

  private var happening: String {
    switch operation {
    case .open, .read: "“\(path)” could not be read"
    case .create: "“\(path)” could not be made"
    case .write: "“\(path)” could not be written"
    case .sync: "the disk did not confirm that “\(path)” is stored"
    case .place: "“\(path)” could not be given its name"
    case .remove: "“\(path)” could not be removed"
    case .list: "the folder “\(path)” could not be looked through"
    }
  }

  private var safe: String {
    switch safety {
    case .untouched: "Nothing that was saved before has changed."
    case .inMemory:
      "Everything said in this sitting is still held by this program, so leave it running."
    case .inDraft: "Every answer of this sitting is still in its draft."
    case .notRemoved: "What was to be removed may still be there."
    }
  }

  private var reason: String { words.reason }
  private var advice: String { words.advice }

  private var words: (reason: String, advice: String) {
    switch cause {
    case .system(let number): StoreFault.words(for: number)
    case .tooLarge(let limit):
      ("it is larger than \(limit) bytes", "Check that it is the file you mean.")
    case .notAFile: ("it is not an ordinary file", "Put an ordinary file there.")
    case .badName:
      (
        "the name is not one that is used here",
        "Use small letters, digits, hyphens and underscores, and start with a letter."
      )
    case .unreadable(let why): (why, "Restore the file from a copy, or ask for help with it.")
    case .unwritable(let why): (why, "Give the answer in another way, and report this.")
    case .sealed:
      (
        "it is sealed, and not for a key that is open here",
        "To read it, type open and the file of a leader's key."
      )
    case .continuedElsewhere:
      (
        "this sitting is open in another window or was continued there",
        "Go on in that window, or close it and try again."
      )
    case .alreadySaved:
      ("this sitting is finished and its response is saved", "Nothing needs to be done.")
    case .changedElsewhere:
      (
        "somebody else changed it in the meantime, or is changing it now",
        "Look at it again, then repeat what you did."
      )
    case .insideStudy:
      ("it lies inside the study", "Choose a folder outside of it, such as a memory stick.")
    }
  }

  private static func words(for number: Int32) -> (reason: String, advice: String) {
    switch number {
    case ENOSPC: ("the disk is full", "Make room on it, or choose a folder on another disk.")
    case EDQUOT:
      (
        "your share of the disk is used up",
        "Remove something of yours, or choose a folder on another disk."
      )
    case EROFS:
      (
        "the disk can only be read",
        "Take off its write protection, or choose a folder on another disk."
      )
    case EACCES, EPERM:
      (
        "this account is not allowed to",
        "Ask whoever looks after this computer, or choose another folder."
      )
    case EIO:
      (
        "the disk does not work as it should",
        "Choose a folder on another disk, and have this one looked at."
      )
    case ENOENT:
      ("it is not there", "Check the name, and that the disk it is on is plugged in.")
    case ELOOP: ("it is a link, and links are not followed", "Put the file itself there.")
    case EEXIST:
      ("something with that name is there already", "Move it away, or choose another name.")
    case ENOTEMPTY: ("something is in it already", "Choose a folder that is new or empty.")
    case ENOTDIR: ("part of its path is not a folder", "Check the path.")
    case EFBIG: ("it would be larger than is allowed", "Choose a folder on another disk.")
    case EMFILE, ENFILE:
      ("too many files are open", "Close other programs, and try again.")
    case ENAMETOOLONG: ("its name is too long", "Choose a shorter path.")
    default:
      ("the system gave error number \(number)", "Try again, or choose another folder.")
    }
  }
}
