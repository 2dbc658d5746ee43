extension Voice {
  /// Whether the program that speaks is on this computer.
  public static func isInstalled(in environment: Environment) -> Bool {
    environment.program("espeak-ng") != nil
  }

  /// Whether this computer has something to play sound with.
  public static func canBeHeard(in environment: Environment) -> Bool {
    SoundCard.isThere(environment)
  }
}
