/// Lines that are there from the start, for a session without a person.
package struct ScriptedLines: LineSource {
  private var remaining: ArraySlice<String>

  package init(_ lines: [String]) {
    remaining = lines[...]
  }

  package mutating func next(prompt: String) -> String? {
    remaining.popFirst()
  }
}
