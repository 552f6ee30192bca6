import type { ReadingWords } from "../words/reading-words.ts";
import type { ReviewWords } from "../words/review-words.ts";
import { sequence } from "./sequence.ts";

/** What must be known of Polish to read its sentences. */
export const reading = (review: ReviewWords): ReadingWords => ({
  bends: true,
  stopWords: (
    "i a o u w z we ze na do od dla po za przed przez przy pod nad bez ku między spod znad oraz lub " +
    "albo ani ale lecz jednak więc zatem bo gdyż ponieważ że żeby aby by czy gdy kiedy gdzie jak " +
    "jaki jaka jakie który która które którzy których którym którego której którą kto kogo komu kim " +
    "co czego czemu czym ile ten ta to te ci tego tej temu tym tę tą tych tymi tamten tamta tamto ja " +
    "ty on ona ono my wy oni one mnie mi mną ciebie ci go jego mu jemu nim niego jej nią niej ją nas " +
    "nam nami was wam wami ich im nich nimi się siebie sobie mój moja moje twój swój swoja swoje " +
    "swoją swojego swojej swoich nasz nasza nasze wasz być jest są jestem był była było byli były " +
    "będzie będą bądź został została zostało zostali zostały mieć ma mają miał miała miało mieli " +
    "miały może mogą mógł mogła mogli musi muszą należy nie tak już jeszcze też także tylko nawet " +
    "bardzo więcej mniej wiele wielu kilka kilku każdy każda każde wszystko wszyscy wszystkie " +
    "wszystkich inny inna inne innych sam sama samo taki taka takie tam tu tutaj tak jako niż około " +
    "podczas wśród według mówi mówią powiedział powiedziała powiedzieli"
  ).split(" "),
  endings: (
    "owaniem owaniu owanie owania owały ował owych owego owemu owymi owej owym ością ości ość iami " +
    "iach iem iego iemu iej ich imi ego emu ymi ami ach owie ów om em ej ą ę ie y i a e u o"
  ).split(" "),
  abbreviations: (
    "p pp pan np m.in tzw tj itd itp dr prof mgr inż hab doc ks św ul al pl nr str s r w n.e p.n.e " +
    "godz min ok tys mln mld zob por red wyd t pt im gen płk kpt por sierż woj pow gm sty lut mar " +
    "kwi maj cze lip sie wrz paź lis gru"
  ).split(" "),
  articles: [],
  fused: [],
  possessives: (
    "mój moja moje mojego mojej twój twoja twoje swój swoja swoje swojego swojej swoją nasz nasza " +
    "nasze naszego naszej jego jej ich"
  ).split(" "),
  prepositions: "w we na do z ze od przy pod nad za przed obok koło".split(" "),
  relations: "przy pod nad za przed obok koło".split(" "),
  surnames: {
    particles: "de von van der den da di del la le al el bin ibn".split(" "),
    givenBehind:
      "król królowa książę księżna księżniczka cesarz cesarzowa papież święty święta św siostra brat ojciec ksiądz ks pani pan ciocia wujek car sułtan".split(
        " ",
      ),
  },
  joins: ["i", "oraz", "lub", "albo"],
  bounds: {
    above: ["ponad", "więcej niż", "co najmniej", "przynajmniej", "powyżej", "nie mniej niż"],
    below: ["mniej niż", "poniżej", "najwyżej", "co najwyżej", "do", "nie więcej niż"],
    about: ["około", "ok.", "prawie", "niemal", "blisko", "mniej więcej", "w przybliżeniu", "niespełna"],
  },
  unresolved: [...review.pronouns, ...review.demonstratives, ...review.deictics],
  ownVoice: (
    "ja mnie mi mną mój moja moje moich my nas nam nami nasz nasza nasze naszego naszej naszych ty " +
    "ciebie tobie twój twoja twoje wy was wam wasz"
  ).split(" "),
  attributions: [
    "według",
    "zdaniem",
    "jak podaje",
    ...(
      "mówi mówią mówił mówiła mówili powiedział powiedziała powiedzieli twierdzi twierdzą twierdził " +
      "twierdziła twierdzili wyjaśnia wyjaśniają wyjaśnił wyjaśniła wyjaśnili opowiada opowiadają " +
      "opowiadał opowiadała opowiedział opowiedziała oświadczył oświadczyła zapewnia zapewniają " +
      "zapewnił zapewniła zapowiada zapowiadają zapowiedział zapowiedziała dodaje dodają dodał dodała " +
      "podkreśla podkreślają podkreślił podkreśliła ostrzega ostrzegają ostrzegł ostrzegła obiecuje " +
      "obiecał obiecała obiecali przypomina przypomniał przypomniała przyznaje przyznał przyznała " +
      "zaprzecza zaprzeczył zaprzeczyła uważa uważają uważał uważała sądzi sądzą wierzy wierzą " +
      "odpowiada odpowiedział odpowiedziała pisze piszą pisał napisał napisała prosi żąda oskarża " +
      "oskarżył oskarżyła żałuje rzekomo podobno ponoć"
    ).split(" "),
  ],
  auxiliaries: "jest są był była było byli były będzie będą został została zostało zostali zostały".split(
    " ",
  ),
  negations:
    "nie nigdy nikt nikogo nikomu nic niczego żaden żadna żadne żadnego żadnej nigdzie ani bez".split(" "),
  agents: ["przez"],
  company: "z ze do".split(" "),
  sequence: sequence(),
  causes: {
    clause: ["ponieważ", "bo", "gdyż", "dlatego że"],
    noun: ["z powodu", "wskutek", "przez", "dzięki", "ze względu na"],
  },
});
