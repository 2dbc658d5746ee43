import Survey
import Themes

extension Field {
  /// Whose share it is, such as `among young people` or `in 2026-spring`.
  func among(_ label: String) -> String {
    switch self {
    case .group: "among \(label)"
    case .wave: "in \(label)"
    case .questionnaire: "among those who answered “\(label)”"
    case .mode: "among those whose mode was “\(label)”"
    case .language: "among those asked in “\(label)”"
    case .question: "among those whose answer was “\(label)”"
    }
  }

  /// A part as the beginning of a sentence, such as `Young people`.
  func title(_ label: String) -> String {
    switch self {
    case .group: label.capitalised
    case .wave, .questionnaire: label
    case .mode: "Mode “\(label)”"
    case .language: "Language “\(label)”"
    case .question: "“\(label)”"
    }
  }
}
