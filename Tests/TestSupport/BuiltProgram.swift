/// The path of a program of this package, which is built beside the tests.
public func builtProgram(_ name: String) -> String {
  let tests = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
  return (tests.dropLast() + [Substring(name)]).joined(separator: "/")
}
