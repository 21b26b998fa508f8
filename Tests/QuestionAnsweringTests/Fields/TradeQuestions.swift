import QuestionAnswering

/// Questions about a bricklayer, a roofer and a joiner.
enum TradeQuestions {
  static let cases = [
    FieldCase(
      "What is a roofer?",
      "definition",
      holds: ["lays tiles"],
      lacks: ["brick"],
      cites: ["bricklayer-roofer-joiner.txt:11"]
    ),
    FieldCase(
      "What does a bricklayer do?",
      "definition",
      holds: ["builds walls"],
      lacks: ["tiles"],
      cites: ["bricklayer-roofer-joiner.txt:8"]
    ),
    FieldCase(
      "What is a joiner?",
      "definition",
      holds: ["makes doors"],
      lacks: ["tiles"],
      cites: ["bricklayer-roofer-joiner.txt:14"]
    ),
    FieldCase(
      "What tools does a roofer use?",
      "attribute",
      holds: ["slate rippers"],
      lacks: ["trowel"],
      cites: ["bricklayer-roofer-joiner.txt:29"]
    ),
    FieldCase(
      "Where do joiners work?",
      "attribute",
      holds: ["Indoors"],
      lacks: ["Outdoors"],
      cites: ["bricklayer-roofer-joiner.txt:21-22"]
    ),
    FieldCase(
      "What stops bricklayers from working?",
      "other",
      holds: ["Rain"],
      lacks: ["Roofers"],
      cites: ["bricklayer-roofer-joiner.txt:32"]
    ),
    FieldCase(
      "Compare the tools of a bricklayer and a joiner",
      "comparison",
      holds: ["trowel", "routers"],
      lacks: ["nail guns"],
      cites: ["bricklayer-roofer-joiner.txt:29"]
    ),
    FieldCase(
      "What is the difference between a bricklayer and a roofer?",
      "comparison",
      holds: ["builds walls", "lays tiles"],
      lacks: ["£"],
      cites: [
        "bricklayer-roofer-joiner.txt:8", "bricklayer-roofer-joiner.txt:11",
        "bricklayer-roofer-joiner.txt:21-25", "bricklayer-roofer-joiner.txt:21-24",
      ]
    ),
    FieldCase(
      "Compare bricklayers and joiners",
      "comparison",
      holds: ["builds walls", "makes doors"],
      lacks: ["£"],
      cites: [
        "bricklayer-roofer-joiner.txt:8", "bricklayer-roofer-joiner.txt:14",
        "bricklayer-roofer-joiner.txt:21-25", "bricklayer-roofer-joiner.txt:21-22",
      ]
    ),
    FieldCase(
      "Which building trade earns the most?",
      "superlative",
      holds: ["Bricklayer."],
      cites: ["bricklayer-roofer-joiner.txt:17"]
    ),
    FieldCase(
      "Which trade is the most physically demanding?",
      "superlative",
      holds: ["Roofer."],
      cites: ["bricklayer-roofer-joiner.txt:21-23"]
    ),
    FieldCase(
      "Which building trade is the safest from falls?",
      "superlative",
      holds: ["Joiner."],
      cites: ["bricklayer-roofer-joiner.txt:21-24"]
    ),
    FieldCase(
      "Which building trade needs the most mathematics?",
      "superlative",
      holds: ["Joiner."],
      cites: ["bricklayer-roofer-joiner.txt:21-25"]
    ),
    FieldCase(
      "Which building trade has the shortest training?",
      "superlative",
      holds: ["Roofer."],
      cites: ["bricklayer-roofer-joiner.txt:21-26"]
    ),
    FieldCase(
      "I like quiet work and exact measures. Which building trade?",
      "suitability",
      holds: ["Joiner."],
      cites: ["bricklayer-roofer-joiner.txt:38-39"]
    ),
    FieldCase(
      "I love to see the town from above, roofer or joiner?",
      "suitability",
      holds: ["Roofer."],
      cites: ["bricklayer-roofer-joiner.txt:38-39"]
    ),
    FieldCase(
      "If you like exact measures, roofer or joiner?",
      "suitability",
      holds: ["Joiner."],
      cites: ["bricklayer-roofer-joiner.txt:38-39"]
    ),
    FieldCase(
      "What do roofers earn in Wales?",
      "attribute",
      holds: ["£28,800"],
      lacks: ["£31,500"],
      cites: ["bricklayer-roofer-joiner.txt:17"]
    ),
    FieldCase(
      "How much does a joiner earn?",
      "number",
      holds: ["£33,000"],
      lacks: ["£34,000"],
      cites: ["bricklayer-roofer-joiner.txt:17"]
    ),
    FieldCase(
      "How long is the training of a roofer?",
      "attribute",
      holds: ["18 months"],
      lacks: ["36"],
      cites: ["bricklayer-roofer-joiner.txt:21-26"]
    ),
    FieldCase(
      "Do roofers need a licence?",
      "yes_no",
      holds: ["No. There is no licence"],
      cites: ["bricklayer-roofer-joiner.txt:47"]
    ),
    FieldCase(
      "Do joiners work outside?",
      "yes_no",
      holds: ["Indoors"],
      lacks: ["Outdoors"],
      cites: ["bricklayer-roofer-joiner.txt:21-22"]
    ),
    FieldCase(
      "Is a roofer at risk of falls?",
      "yes_no",
      holds: ["High"],
      lacks: ["Low"],
      cites: ["bricklayer-roofer-joiner.txt:21-24", "bricklayer-roofer-joiner.txt:50"]
    ),
    FieldCase(
      "How do I become a joiner?",
      "how_to",
      holds: ["Serve three years"],
      lacks: ["brick"],
      cites: [
        "bricklayer-roofer-joiner.txt:42-44", "bricklayer-roofer-joiner.txt:21-26",
        "bricklayer-roofer-joiner.txt:35",
      ]
    ),
    FieldCase(
      "How can I become a joiner?",
      "how_to",
      holds: ["Pass the journeyman's test"],
      cites: [
        "bricklayer-roofer-joiner.txt:42-44", "bricklayer-roofer-joiner.txt:21-26",
        "bricklayer-roofer-joiner.txt:35",
      ]
    ),
    FieldCase(
      "What can roofers become?",
      "attribute",
      holds: ["surveyors"],
      lacks: ["site managers"],
      cites: ["bricklayer-roofer-joiner.txt:35"]
    ),
    FieldCase(
      "Which articles mention chimneys?",
      "corpus",
      holds: ["Choosing a Building Trade"],
      lacks: ["Midwife"],
      cites: ["bricklayer-roofer-joiner.txt:8"]
    ),
    FieldCase(
      "Which articles mention Wales?",
      "corpus",
      holds: ["Choosing a Building Trade"],
      lacks: ["Midwife"],
      cites: ["bricklayer-roofer-joiner.txt:17"]
    ),
    FieldCase(
      "Which articles discuss roofers?",
      "corpus",
      holds: ["Choosing a Building Trade"],
      lacks: ["Midwife"],
      cites: ["bricklayer-roofer-joiner.txt:11"]
    ),
    FieldCase(
      "how much dose a roofer earn in wales",
      "number",
      holds: ["£28,800"],
      lacks: ["£31,500"],
      cites: ["bricklayer-roofer-joiner.txt:17"]
    ),
    FieldCase(
      "joiner tools",
      "attribute",
      holds: ["routers, planes"],
      lacks: ["trowel"],
      cites: ["bricklayer-roofer-joiner.txt:29"]
    ),
    FieldCase(
      "WHICH TRADE HAS THE LEAST PHYSICAL STRAIN?",
      "superlative",
      holds: ["Joiner."],
      cites: ["bricklayer-roofer-joiner.txt:21-23"]
    ),
    FieldCase(
      "Which of the three works indoors, bricklayer, roofer or joiner?",
      "superlative",
      holds: ["Joiner."],
      cites: ["bricklayer-roofer-joiner.txt:21-22"]
    ),
    FieldCase(
      "What are the tools and the training of a joiner?",
      "attribute",
      holds: ["routers", "36 months"],
      lacks: ["trowel"],
      cites: ["bricklayer-roofer-joiner.txt:29", "bricklayer-roofer-joiner.txt:21-26"]
    ),
    FieldCase(
      "What does a plasterer earn?",
      "attribute",
      .notFound,
      holds: ["plasterer"],
      lacks: ["£"]
    ),
    FieldCase(
      "What do roofers earn in Portugal?",
      "attribute",
      .notFound,
      holds: ["no salary"],
      cites: ["bricklayer-roofer-joiner.txt:17"]
    ),
    FieldCase(
      "When did joiners go on strike?",
      "other",
      .notFound,
      holds: ["The articles say nothing about Joiner on strike."],
      lacks: ["Serve"]
    ),
    FieldCase(
      "How much does a roofer earn in Wales?",
      "number",
      holds: ["£28,800"],
      lacks: ["£31,500"],
      cites: ["bricklayer-roofer-joiner.txt:17"]
    ),
    FieldCase(
      "I like to see the town from above. Which building trade suits me?",
      "suitability",
      holds: ["Roofer."],
      cites: ["bricklayer-roofer-joiner.txt:38-39"]
    ),
    FieldCase(
      "Do joiners hardly notice the weather?",
      "yes_no",
      holds: ["hardly notice"],
      cites: ["bricklayer-roofer-joiner.txt:32"]
    ),
    FieldCase(
      "How do I get started as a joiner?",
      "how_to",
      holds: ["Serve three years"],
      cites: [
        "bricklayer-roofer-joiner.txt:21-26", "bricklayer-roofer-joiner.txt:42-44",
        "bricklayer-roofer-joiner.txt:35",
      ]
    ),
  ]
}
