import type { ReadingWords } from "../words/reading-words.ts";
import type { ReviewWords } from "../words/review-words.ts";
import { sequence } from "./sequence.ts";

/** What must be known of Italian to read its sentences. */
export const reading = (review: ReviewWords): ReadingWords => ({
  stopWords: (
    "il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle " +
    "dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei " +
    "negli nelle nell sul sullo sulla sui sugli sulle sull col e ed o od ma né che chi cui quale " +
    "quali dove quando come perché quanto quanta quanti quante se io tu egli lui lei noi voi essi " +
    "loro esso essa mi ti si ci vi me te ne lo gli mio mia tuo tua suo sua suoi sue nostro nostra " +
    "nostri nostre vostro vostra questo questa questi queste quello quella quelli quelle quel quegli " +
    "ciò essere è sono sei siamo siete era erano fu furono sarà saranno sarebbe stato stata stati " +
    "state avere ha hanno ho hai abbiamo aveva avevano ebbe avrà avrebbe fare fa fanno fece può " +
    "possono poteva deve devono doveva va vanno non sì già più meno molto anche solo soltanto ancora " +
    "tutto tutta tutti tutte altro altra altri altre ogni stesso stessa molti molte poco pochi poche " +
    "alcuno alcuni alcune qualche nessuno nessuna mentre così allora poi lì là qui qua dice dicono " +
    "disse dissero detto"
  ).split(" "),
  endings: (
    "amenti imenti amento imento azioni izioni azione izione mente ità atori atore atrice arono " +
    "erono irono ando endo avano evano ivano ava eva iva ati ate uti ute iti ite ato ata uto uta ito " +
    "ita are ere ire i e o a"
  ).split(" "),
  abbreviations: (
    "sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa ing avv on s ss p pp pag pagg art cap fig n " +
    "nr ecc es p.es cfr ca a.c d.c ed vol tel gen feb mar apr mag giu lug ago set ott nov dic"
  ).split(" "),
  articles: "il lo la i gli le un uno una".split(" "),
  fused: (
    "del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel " +
    "nello nella nei negli nelle sul sullo sulla sui sugli sulle col"
  ).split(" "),
  possessives: (
    "mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra " + "loro"
  ).split(" "),
  prepositions: (
    "in a ad da di nel nello nella nei negli nelle al allo alla ai alle dal dalla sul sulla sui " +
    "sulle presso verso sotto dietro"
  ).split(" "),
  relations: "presso verso sotto dietro".split(" "),
  surnames: {
    particles: "de di da del della dello dei degli la lo van von der den al el bin ibn".split(" "),
    givenBehind:
      "re regina principe principessa imperatore imperatrice papa san santa santo sant' suor fra padre madre don donna zio zia zar sultano".split(
        " ",
      ),
  },
  joins: ["e", "ed", "o"],
  bounds: {
    above: ["più di", "oltre", "almeno", "non meno di", "come minimo"],
    below: ["meno di", "al massimo", "fino a", "non più di", "sotto"],
    about: [
      "circa",
      "quasi",
      "all'incirca",
      "intorno a",
      "intorno ai",
      "più o meno",
      "poco più di",
      "poco meno di",
    ],
  },
  unresolved: [...review.pronouns, ...review.demonstratives, ...review.deictics],
  ownVoice: (
    "io mi me mio mia miei mie noi ci nostro nostra nostri nostre tu ti te tuo tua voi vi vostro " + "vostra"
  ).split(" "),
  attributions: [
    "secondo",
    "stando a",
    "a detta di",
    ...(
      "dice dicono disse dissero detto diceva afferma affermano affermò affermato assicura assicurano " +
      "assicurò assicurato spiega spiegano spiegò spiegato racconta raccontano raccontò raccontato " +
      "dichiara dichiarano dichiarò dichiarato annuncia annunciano annunciò annunciato aggiunge " +
      "aggiunse aggiunto sottolinea sottolineò sottolineato avverte avvertì avvertito promette " +
      "promettono promise promesso ricorda ricordò ricordato sostiene sostengono sostenne sostenuto " +
      "riconosce riconobbe ammette ammise ammesso nega negò negato crede credono pensa pensano pensava " +
      "ritiene ritengono ritenuto risponde rispose risposto scrive scrisse scritto chiede chiese " +
      "chiesto accusa accusò spera sperano lamenta lamentò avrebbe avrebbero sarebbe sarebbero"
    ).split(" "),
  ],
  auxiliaries: "è sono era erano fu furono ha hanno aveva avevano sarà saranno viene vengono".split(" "),
  negations: "non mai nessuno nessuna nulla niente né senza neppure neanche".split(" "),
  goingOn: /(?<!\p{L})sta(?:nno|va|vano)?\s+\p{L}+(?:a|e)ndo(?!\p{L})/iu,
  agents: "da dal dallo dalla dai dagli dalle".split(" "),
  company: "con col a al alla".split(" "),
  sequence: sequence(),
  causes: {
    clause: ["perché", "poiché", "siccome", "dato che"],
    noun: [
      "a causa di",
      "a causa del",
      "a causa della",
      "per via di",
      "per via del",
      "grazie a",
      "grazie al",
    ],
  },
});
