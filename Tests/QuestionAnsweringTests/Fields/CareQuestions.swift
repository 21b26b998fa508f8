import QuestionAnswering

/// Questions about a midwife and a care assistant.
enum CareQuestions {
  static let cases = [
    FieldCase(
      "What is a midwife?",
      "definition",
      holds: ["supports women during pregnancy"],
      lacks: ["care homes"],
      cites: ["midwife-vs-care-assistant.md:14-20"]
    ),
    FieldCase(
      "What is a care assistant?",
      "definition",
      holds: ["a helper who makes life at home possible"],
      lacks: ["midwife supports"],
      cites: ["midwife-vs-care-assistant.md:24", "care-assistant.txt:5"]
    ),
    FieldCase(
      "What does a midwife do?",
      "definition",
      holds: ["supports women during pregnancy", "Running classes for parents"],
      lacks: ["Care assistants"],
      cites: ["midwife-vs-care-assistant.md:14-20"]
    ),
    FieldCase(
      "What is a key worker system?",
      "other",
      holds: ["key worker system"],
      lacks: ["Published"],
      cites: ["midwife-vs-care-assistant.md:8-10"]
    ),
    FieldCase(
      "Where do midwives work?",
      "attribute",
      holds: ["Maternity ward"],
      lacks: ["Care homes"],
      cites: ["midwife-vs-care-assistant.md:28-31"]
    ),
    FieldCase(
      "What equipment do care assistants use?",
      "attribute",
      holds: ["hoists", "Sliding sheet"],
      lacks: ["fetal monitor"],
      cites: ["care-assistant.txt:11-13", "midwife-vs-care-assistant.md:52"]
    ),
    FieldCase(
      "What is the difference between a midwife and a care assistant?",
      "comparison",
      holds: ["supports women", "helps older people"],
      lacks: ["£"],
      cites: [
        "midwife-vs-care-assistant.md:14-20", "midwife-vs-care-assistant.md:24",
        "midwife-vs-care-assistant.md:28-30", "midwife-vs-care-assistant.md:28-33",
      ]
    ),
    FieldCase(
      "Compare the working hours of a midwife and a care assistant",
      "comparison",
      holds: ["37 hours a week", "32 hours a week"],
      lacks: ["£"],
      cites: ["midwife-vs-care-assistant.md:47-48", "midwife-vs-care-assistant.md:80-82"]
    ),
    FieldCase(
      "Compare midwives and care assistants",
      "comparison",
      holds: ["supports women", "Pregnancy and birth"],
      lacks: ["£"],
      cites: [
        "midwife-vs-care-assistant.md:14-20", "midwife-vs-care-assistant.md:24",
        "midwife-vs-care-assistant.md:28-30", "midwife-vs-care-assistant.md:28-33",
      ]
    ),
    FieldCase(
      "Which job has more emergencies, midwife or care assistant?",
      "superlative",
      holds: ["Midwife."],
      cites: ["midwife-vs-care-assistant.md:28-33"]
    ),
    FieldCase(
      "Which job is more emotionally demanding, midwife or care assistant?",
      "superlative",
      holds: ["Midwife."],
      lacks: ["growth"],
      cites: ["midwife-vs-care-assistant.md:28-32"]
    ),
    FieldCase(
      "Who has the bigger caseload, midwives or care assistants?",
      "superlative",
      holds: ["Midwife."],
      cites: ["midwife-vs-care-assistant.md:28-34"]
    ),
    FieldCase(
      "Which job has the longest hours, midwife or care assistant?",
      "superlative",
      holds: ["Midwife.", "37 hours"],
      cites: ["midwife-vs-care-assistant.md:47-48"]
    ),
    FieldCase(
      "I prefer slow mornings and long talks. Midwife or care assistant?",
      "suitability",
      holds: ["Care Assistant."],
      cites: ["midwife-vs-care-assistant.md:64-66"]
    ),
    FieldCase(
      "I stay calm when everything happens at once. Which job suits me?",
      "suitability",
      holds: ["Midwife."],
      cites: ["midwife-vs-care-assistant.md:64-66", "bricklayer-roofer-joiner.txt:38-39"]
    ),
    FieldCase(
      "I dislike the sight of blood, should I become a midwife or a care assistant?",
      "suitability",
      holds: ["Care Assistant."],
      cites: ["midwife-vs-care-assistant.md:64-66"]
    ),
    FieldCase(
      "How much do newly qualified midwives earn?",
      "number",
      holds: ["£28,400"],
      lacks: ["£42,600"],
      cites: ["midwife-vs-care-assistant.md:43"]
    ),
    FieldCase(
      "How much does a midwife earn in Ireland?",
      "number",
      holds: ["€36,900"],
      lacks: ["£"],
      cites: ["midwife-vs-care-assistant.md:43"]
    ),
    FieldCase(
      "Can a care assistant become a midwife?",
      "yes_no",
      holds: ["Yes. Care assistants with two years"],
      cites: ["midwife-vs-care-assistant.md:76-78"]
    ),
    FieldCase(
      "Do midwives wear a uniform?",
      "yes_no",
      holds: ["Yes, and they wash it"],
      cites: ["midwife-vs-care-assistant.md:84-86"]
    ),
    FieldCase(
      "Do midwives need more patience?",
      "yes_no",
      holds: ["needs more patience"],
      lacks: ["£"],
      cites: ["midwife-vs-care-assistant.md:56"]
    ),
    FieldCase(
      "How do I become a midwife?",
      "how_to",
      holds: ["Earn a degree in midwifery"],
      cites: [
        "midwife-vs-care-assistant.md:70-72", "midwife-vs-care-assistant.md:39",
        "midwife-vs-care-assistant.md:64-66",
      ]
    ),
    FieldCase(
      "What can midwives become later?",
      "attribute",
      holds: ["ward managers"],
      lacks: ["after further training"],
      cites: ["midwife-vs-care-assistant.md:60"]
    ),
    FieldCase(
      "How do I get started as a midwife?",
      "how_to",
      holds: ["entrance interview"],
      cites: ["midwife-vs-care-assistant.md:70-72", "midwife-vs-care-assistant.md:39"]
    ),
    FieldCase(
      "Which articles mention Ireland?",
      "corpus",
      holds: ["Two Jobs Close to People"],
      lacks: ["A Profile"],
      cites: ["midwife-vs-care-assistant.md:43"]
    ),
    FieldCase(
      "Which articles talk about hoists?",
      "corpus",
      holds: ["Two Jobs Close to People", "A Profile"],
      lacks: ["Court"],
      cites: ["care-assistant.txt:11-13", "midwife-vs-care-assistant.md:52"]
    ),
    FieldCase(
      "Which articles mention midwives?",
      "corpus",
      holds: ["Two Jobs Close to People"],
      lacks: ["Court"],
      cites: ["midwife-vs-care-assistant.md:43"]
    ),
    FieldCase(
      "Do the articles agree on what a care assistant earns?",
      "attribute",
      .conflicting,
      holds: ["£22,100", "£24,900"],
      cites: ["care-assistant.txt:8", "midwife-vs-care-assistant.md:43"]
    ),
    FieldCase(
      "Which of the two does not work nights often, midwife or care assistant?",
      "superlative",
      holds: ["Care Assistant."],
      cites: ["midwife-vs-care-assistant.md:28-35"]
    ),
    FieldCase(
      "If I want to work with old people, should I become a midwife or a care assistant?",
      "suitability",
      holds: ["Daily life in old age"],
      cites: ["midwife-vs-care-assistant.md:28-30", "midwife-vs-care-assistant.md:56"]
    ),
    FieldCase(
      "how mcuh does a midwfe earn in ireland",
      "number",
      holds: ["€36,900"],
      cites: ["midwife-vs-care-assistant.md:43"]
    ),
    FieldCase(
      "midwife workplace",
      "attribute",
      holds: ["Maternity ward"],
      cites: ["midwife-vs-care-assistant.md:28-31"]
    ),
    FieldCase(
      "WHAT TOOLS DOES A CARE ASSISTANT USE?",
      "attribute",
      holds: ["Hoist"],
      cites: ["care-assistant.txt:11-13", "midwife-vs-care-assistant.md:52"]
    ),
    FieldCase(
      "What are the education and the workplace of a midwife?",
      "attribute",
      holds: ["bachelor's degree", "Maternity ward"],
      cites: ["midwife-vs-care-assistant.md:39", "midwife-vs-care-assistant.md:28-31"]
    ),
    FieldCase(
      "How much does a midwife earn in Greece?",
      "number",
      .notFound,
      holds: ["Salary in Greece", "empty"]
    ),
    FieldCase(
      "What does a midwife earn in Norway?",
      "attribute",
      .notFound,
      holds: ["no salary"],
      cites: ["midwife-vs-care-assistant.md:43"]
    ),
    FieldCase(
      "What did midwives earn in 1990?",
      "attribute",
      .notFound,
      holds: ["no salary"]
    ),
    FieldCase(
      "What does a dentist earn?",
      "attribute",
      .notFound,
      holds: ["dentist"],
      lacks: ["£"]
    ),
    FieldCase(
      "Why do care assistants need a doctorate?",
      "other",
      .notFound,
      holds: ["The articles say nothing about Care Assistant on doctorate."]
    ),
    FieldCase(
      "How many hours a week does a midwife work?",
      "number",
      holds: ["37 hours"],
      lacks: ["32"],
      cites: ["midwife-vs-care-assistant.md:47-48"]
    ),
    FieldCase(
      "How many nights a month does a care assistant work?",
      "number",
      holds: ["2"],
      cites: ["midwife-vs-care-assistant.md:28-35"]
    ),
    FieldCase(
      "How can I become a midwife?",
      "how_to",
      holds: ["Earn a degree in midwifery"],
      cites: [
        "midwife-vs-care-assistant.md:70-72", "midwife-vs-care-assistant.md:39",
        "midwife-vs-care-assistant.md:64-66",
      ]
    ),
  ]
}
