/// A pattern as a tree.
indirect enum PatternShape: Sendable {
  case scalar(ScalarSet)
  case sequence([PatternShape])
  case either([PatternShape])
  case repeated(PatternShape, least: Int, most: Int?)
  case assertion(RegularExpression.Step)
}
