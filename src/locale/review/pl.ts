import type { ReviewWords } from "../words/review-words.ts";

/** What the quality rules look for in Polish questions. */
export const review = (): ReviewWords => ({
  questions: {
    who: ["kto", "kogo", "komu", "kim", "z kim", "czyj", "czyja", "czyje"],
    where: [
      "gdzie",
      "dokąd",
      "skąd",
      "w jakim mieście",
      "w którym mieście",
      "w jakim kraju",
      "w którym kraju",
    ],
    when: [
      "kiedy",
      "w którym roku",
      "w jakim roku",
      "którego dnia",
      "o której godzinie",
      "w którym miesiącu",
    ],
    howMany: ["ile", "ilu", "iloma"],
    why: ["dlaczego", "czemu", "jak", "z jakiego powodu"],
    other: "co czego czym jaki jaka jakie który która które którego której jakiego jakiej".split(" "),
  },
  choose: ["wybierz", "zaznacz", "wskaż", "podaj", "wymień"],
  chooseAll: ["wszystkie poprawne odpowiedzi", "wszystkie właściwe odpowiedzi", "wszystkie prawdziwe"],
  negatives:
    "nie nigdy nikt nikogo nikomu nic niczego żaden żadna żadne żadnego żadnej nigdzie ani bez".split(" "),
  concord: true,
  subordinators: "że bo ponieważ gdy kiedy jeśli chociaż żeby aby gdyż".split(" "),
  exceptions: ["oprócz", "z wyjątkiem", "poza", "prócz"],
  nones: ["nikt", "nic", "żaden", "żadna", "żadne", "nigdy", "nigdzie", "zero", "nie podano"],
  absolutes: [
    ...(
      "zawsze nigdy tylko wyłącznie jedynie wszyscy wszystkie wszystko każdy każda nikt nic żaden " +
      "całkowicie zupełnie absolutnie niemożliwe"
    ).split(" "),
    "bez wyjątku",
  ],
  hedges: [
    ...(
      "może prawdopodobnie przypuszczalnie czasami czasem często zwykle zazwyczaj raczej częściowo " +
      "niektórzy niektóre"
    ).split(" "),
    "być może",
    "po części",
  ],
  vague: [
    ...(
      "wiele wielu kilka kilku niektórzy niektóre niewiele niewielu liczni liczne często czasami " +
      "czasem rzadko regularnie zwykle zazwyczaj"
    ).split(" "),
    "od czasu do czasu",
  ],
  rounds: { dziesiątki: 10, tuziny: 12, setki: 100, tysiące: 1000, miliony: 1e6 },
  pronouns:
    "on ona ono oni one jego go jemu mu nim jej ją nią ich im nimi swój swoja swoje swojego swojej".split(
      " ",
    ),
  demonstratives: "ten ta to te ci tego tej temu tym tę tą tych tymi".split(" "),
  pointingBack: [
    "tej nocy",
    "tego dnia",
    "tego wieczoru",
    "tego ranka",
    "tamtej nocy",
    "tamtego dnia",
    "tamtego wieczoru",
    "tamtego roku",
  ],
  relatives: "który która które którzy którego której".split(" "),
  expletives: { words: ["to"], before: "że jest było".split(" ") },
  deictics: [
    ..."dziś dzisiaj wczoraj jutro przedwczoraj niedawno ostatnio obecnie".split(" "),
    "w zeszłym tygodniu",
    "w zeszłym miesiącu",
    "w zeszłym roku",
    "w ubiegłym tygodniu",
    "w ubiegłym miesiącu",
    "w ubiegłym roku",
    "w przyszłym tygodniu",
    "w przyszłym miesiącu",
    "w przyszłym roku",
    "w tym tygodniu",
    "w tym miesiącu",
    "w tym roku",
    "tydzień temu",
    "miesiąc temu",
    "rok temu",
  ],
  prepositions:
    "w we na do z ze od po za przed przez przy pod nad bez dla o u ku między podczas według".split(" "),
  within: ["w", "we", "z", "na"],
  formerly: "były była dawny dawna przyszły przyszła obecny obecna nowy nowa późniejszy późniejsza".split(
    " ",
  ),
  continents: {
    africa: ["Afryka", "Afryki", "Afryce"],
    america: ["Ameryka", "Ameryki", "Ameryce"],
    asia: ["Azja", "Azji"],
    europe: ["Europa", "Europy", "Europie"],
    oceania: ["Oceania", "Oceanii"],
  },
  banned: {
    answers: [
      "wszystkie powyższe",
      "żadne z powyższych",
      "żadna z powyższych",
      "wszystkie odpowiedzi",
      "żadna z odpowiedzi",
      "żadna z nich",
      "obie odpowiedzi",
      "obydwie odpowiedzi",
      "wszystkie wymienione",
      "żadne z wymienionych",
      "wszystkie trzy",
      "wszystkie cztery",
    ],
    joins: ["i", "oraz", "lub", "&"],
  },
});
