import QuestionAnswering

/// Questions about a court clerk and a court reporter.
enum LawQuestions {
  static let cases = [
    FieldCase(
      "What is a court clerk?",
      "definition",
      holds: ["keeps the files"],
      lacks: ["transcript"],
      cites: ["court-clerk-vs-court-reporter.html:11"]
    ),
    FieldCase(
      "What is a docket?",
      "definition",
      holds: ["list of cases"],
      lacks: ["Published"],
      cites: ["court-clerk-vs-court-reporter.html:8-9"]
    ),
    FieldCase(
      "What does a court reporter do?",
      "definition",
      holds: ["writes down every word"],
      lacks: ["swears"],
      cites: ["court-clerk-vs-court-reporter.html:13"]
    ),
    FieldCase(
      "What is a court reporter?",
      "definition",
      holds: ["writes down every word"],
      lacks: ["£"],
      cites: ["court-clerk-vs-court-reporter.html:13"]
    ),
    FieldCase(
      "Where do court clerks work?",
      "attribute",
      holds: ["Registry, courtroom"],
      lacks: ["own office"],
      cites: ["court-clerk-vs-court-reporter.html:16-17"]
    ),
    FieldCase(
      "What machine do court reporters use?",
      "attribute",
      holds: ["stenotype"],
      cites: ["court-clerk-vs-court-reporter.html:13"]
    ),
    FieldCase(
      "What education does a court reporter need?",
      "attribute",
      holds: ["Associate degree"],
      lacks: ["High school"],
      cites: [
        "court-clerk-vs-court-reporter.html:16-22", "court-clerk-vs-court-reporter.html:16-18",
      ]
    ),
    FieldCase(
      "What is the difference between a court clerk and a court reporter?",
      "comparison",
      holds: ["keeps the files", "writes down every word"],
      lacks: ["$"],
      cites: [
        "court-clerk-vs-court-reporter.html:11", "court-clerk-vs-court-reporter.html:13",
        "court-clerk-vs-court-reporter.html:16-21", "court-clerk-vs-court-reporter.html:16-17",
      ]
    ),
    FieldCase(
      "Compare the education of a court clerk and a court reporter",
      "comparison",
      holds: ["High school diploma", "Associate degree"],
      lacks: ["$"],
      cites: [
        "court-clerk-vs-court-reporter.html:16-22", "court-clerk-vs-court-reporter.html:16-18",
        "court-clerk-vs-court-reporter.html:41",
      ]
    ),
    FieldCase(
      "How do the licences of court clerks and court reporters differ?",
      "comparison",
      holds: ["must be licensed", "no licence"],
      cites: ["court-clerk-vs-court-reporter.html:29"]
    ),
    FieldCase(
      "Which earns more, a court clerk or a court reporter?",
      "superlative",
      holds: ["Court Reporter."],
      cites: ["court-clerk-vs-court-reporter.html:25-27"]
    ),
    FieldCase(
      "Which is more flexible, court clerk or court reporter?",
      "superlative",
      holds: ["Court Reporter."],
      cites: ["court-clerk-vs-court-reporter.html:16-21"]
    ),
    FieldCase(
      "Which court job needs the shortest training?",
      "superlative",
      holds: ["Court Clerk."],
      cites: [
        "court-clerk-vs-court-reporter.html:16-18", "court-clerk-vs-court-reporter.html:16-22",
      ]
    ),
    FieldCase(
      "Who has more contact with the public?",
      "superlative",
      holds: ["Court Clerk."],
      cites: ["court-clerk-vs-court-reporter.html:16-20"]
    ),
    FieldCase(
      "Which is more secure, court clerk or court reporter?",
      "superlative",
      holds: ["Court Clerk."],
      cites: ["court-clerk-vs-court-reporter.html:34"]
    ),
    FieldCase(
      "I want to be my own boss. Court clerk or court reporter?",
      "suitability",
      holds: ["Court Reporter."],
      cites: ["court-clerk-vs-court-reporter.html:37-38"]
    ),
    FieldCase(
      "If you like order and people, which court job fits?",
      "suitability",
      holds: ["Court Clerk."],
      cites: ["court-clerk-vs-court-reporter.html:37-38"]
    ),
    FieldCase(
      "How much do court reporters earn in Texas?",
      "number",
      holds: ["$71,200"],
      lacks: ["54,300"],
      cites: ["court-clerk-vs-court-reporter.html:25-27"]
    ),
    FieldCase(
      "How much do court reporters earn in Florida?",
      "number",
      holds: ["$54,300"],
      lacks: ["71,200"],
      cites: ["court-clerk-vs-court-reporter.html:25-27"]
    ),
    FieldCase(
      "How much do freelance court reporters charge per hour?",
      "number",
      holds: ["$48"],
      lacks: ["63,900"],
      cites: ["court-clerk-vs-court-reporter.html:25-27"]
    ),
    FieldCase(
      "Do court reporters work from home?",
      "yes_no",
      holds: ["Yes, many edit"],
      lacks: ["Bailiffs"],
      cites: ["court-clerk-vs-court-reporter.html:43-44"]
    ),
    FieldCase(
      "Do court clerks need a licence?",
      "yes_no",
      holds: ["need no licence"],
      lacks: ["Yes"],
      cites: ["court-clerk-vs-court-reporter.html:29"]
    ),
    FieldCase(
      "Can a court clerk become a court reporter?",
      "yes_no",
      holds: ["Not directly"],
      cites: ["court-clerk-vs-court-reporter.html:46"]
    ),
    FieldCase(
      "How do I become a court clerk?",
      "how_to",
      holds: ["Pass the state exam"],
      lacks: ["stenotype"],
      cites: [
        "court-clerk-vs-court-reporter.html:16-18", "court-clerk-vs-court-reporter.html:16-22",
        "court-clerk-vs-court-reporter.html:41",
      ]
    ),
    FieldCase(
      "What do I need to become a court clerk?",
      "how_to",
      holds: ["Finish high school"],
      cites: [
        "court-clerk-vs-court-reporter.html:16-18", "court-clerk-vs-court-reporter.html:16-22",
        "court-clerk-vs-court-reporter.html:41",
      ]
    ),
    FieldCase(
      "How can a court clerk become a court reporter?",
      "how_to",
      holds: ["learn the stenotype"],
      cites: ["court-clerk-vs-court-reporter.html:46", "court-clerk-vs-court-reporter.html:37-38"]
    ),
    FieldCase(
      "Which articles mention Texas?",
      "corpus",
      holds: ["Court Clerk vs Court Reporter"],
      lacks: ["Midwife"],
      cites: ["court-clerk-vs-court-reporter.html:25-27"]
    ),
    FieldCase(
      "Which articles cover witnesses?",
      "corpus",
      holds: ["Court Clerk vs Court Reporter"],
      lacks: ["Midwife"],
      cites: ["court-clerk-vs-court-reporter.html:11"]
    ),
    FieldCase(
      "What articles do you have about trials?",
      "corpus",
      holds: ["Court Clerk vs Court Reporter"],
      lacks: ["Midwife"],
      cites: ["court-clerk-vs-court-reporter.html:13"]
    ),
    FieldCase(
      "Which job does not need a licence, court clerk or court reporter?",
      "superlative",
      holds: ["Court Clerk."],
      cites: ["court-clerk-vs-court-reporter.html:29"]
    ),
    FieldCase(
      "court reporter typing speed",
      "other",
      holds: ["225 words per minute"],
      lacks: ["45"],
      cites: ["court-clerk-vs-court-reporter.html:16-19"]
    ),
    FieldCase(
      "WHO SWEARS IN WITNESSES?",
      "superlative",
      holds: ["Court Clerk."],
      cites: ["court-clerk-vs-court-reporter.html:11"]
    ),
    FieldCase(
      "wich earns more, court clerk or court reporter?",
      "superlative",
      holds: ["Court Reporter."],
      cites: ["court-clerk-vs-court-reporter.html:25-27"]
    ),
    FieldCase(
      "What are the pay and the education of a court clerk?",
      "attribute",
      holds: ["43,900", "High school diploma"],
      lacks: ["63,900"],
      cites: [
        "court-clerk-vs-court-reporter.html:25-27", "court-clerk-vs-court-reporter.html:16-22",
      ]
    ),
    FieldCase(
      "Is the job of a court clerk growing?",
      "yes_no",
      holds: ["decline 3 percent"],
      cites: ["court-clerk-vs-court-reporter.html:31-32"]
    ),
    FieldCase(
      "What does a court reporter earn in Ohio?",
      "attribute",
      .notFound,
      holds: ["no salary"],
      cites: ["court-clerk-vs-court-reporter.html:25-27"]
    ),
    FieldCase(
      "What does a bailiff earn?",
      "attribute",
      .notFound,
      holds: ["The articles do not speak of the role \"bailiff\"."],
      lacks: ["$"]
    ),
    FieldCase(
      "How tall is a court clerk?",
      "other",
      .notFound,
      holds: ["The articles do not answer this about Court Clerk."]
    ),
    FieldCase(
      "I like order and people. Court clerk or court reporter?",
      "suitability",
      holds: ["Court Clerk."],
      cites: ["court-clerk-vs-court-reporter.html:37-38"]
    ),
    FieldCase(
      "I want to be my own boss. Which court job suits me?",
      "suitability",
      holds: ["Court Reporter."],
      cites: ["court-clerk-vs-court-reporter.html:37-38"]
    ),
    FieldCase(
      "How much do court clerks earn?",
      "number",
      holds: ["43,900"],
      lacks: ["71,200"],
      cites: ["court-clerk-vs-court-reporter.html:25-27"]
    ),
  ]
}
