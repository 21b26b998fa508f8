import Terminal
import Testing

@Suite("Completion")
struct CompletionTests {
  private let completion = Completion(
    commands: ["/roles", "/reset", "/show"],
    names: ["Legal Secretary", "Paralegal", "Registered Nurse", "Nurse Practitioner"]
  )

  @Test(
    "finds commands at the beginning and role names at the end of a line",
    arguments: [
      ("/r", "", ["/roles", "/reset"]),
      ("/x", "", []),
      ("/facts par", "/facts ", ["Paralegal"]),
      ("para", "", ["Paralegal"]),
      ("what does a legal sec", "what does a ", ["Legal Secretary"]),
      ("what does a REGISTERED N", "what does a ", ["Registered Nurse"]),
      ("(nurse", "(", ["Nurse Practitioner"]),
      ("nothing like it", "nothing like it", []),
      ("", "", []),
    ]
  )
  func matches(_ line: String, _ prefix: String, _ words: [String]) {
    let matches = completion.matches(for: line)
    #expect(matches.prefix == prefix)
    #expect(matches.words == words)
  }
}

@Suite("The history file")
struct HistoryFileTests {
  @Test(
    "stands in the state folder, unless history is off",
    arguments: [
      (["HOME": "/h"], "/h/.local/state/rolecall/history"),
      (["HOME": "/h", "XDG_STATE_HOME": "/s"], "/s/rolecall/history"),
      (["HOME": "/h", "XDG_STATE_HOME": "relative"], "/h/.local/state/rolecall/history"),
      (["HOME": "/h", "ROLECALL_HISTORY": "off"], nil),
      ([:], nil),
    ] as [([String: String], String?)]
  )
  func path(_ environment: [String: String], _ path: String?) {
    #expect(HistoryFile.path { environment[$0] } == path)
  }
}
