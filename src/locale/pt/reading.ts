import type { ReadingWords } from "../words/reading-words.ts";
import type { ReviewWords } from "../words/review-words.ts";
import { sequence } from "./sequence.ts";

/** What must be known of Portuguese to read its sentences. */
export const reading = (review: ReviewWords): ReadingWords => ({
  stopWords: (
    "o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às pelo pela pelos pelas " +
    "num numa dum duma por para com sem sob sobre entre até desde contra após durante segundo e ou " +
    "nem mas porém que quem qual quais cujo cuja onde quando como quanto quanta quantos quantas " +
    "porque se eu tu ele ela nós vós eles elas você vocês me te lhe lhes nos vos meu minha teu tua " +
    "seu sua seus suas nosso nossa nossos nossas dele dela deles delas este esta estes estas isto " +
    "esse essa esses essas isso aquele aquela aqueles aquelas aquilo neste nesta nesse nessa naquele " +
    "naquela deste desta desse dessa daquele daquela ser é são sou era eram foi foram será serão " +
    "seria sido estar está estão estava estavam esteve haver há havia houve ter tem têm tinha tinham " +
    "teve tiveram fazer faz fazem fez pode podem podia deve devem devia vai vão ia não sim já mais " +
    "menos muito também só apenas ainda todo toda todos todas outro outra outros outras cada mesmo " +
    "mesma muitos muitas pouco poucos poucas algum alguma alguns algumas nenhum nenhuma pois embora " +
    "enquanto assim então logo ali aqui lá diz dizem disse disseram"
  ).split(" "),
  endings: (
    "amentos imentos amento imento ações ição ação mente idades idade adores ador adora aram eram " +
    "iram ando endo indo ava avam ia iam ados adas idos idas ado ada ido ida ar er ir ões ão os as " +
    "es o a e s"
  ).split(" "),
  abbreviations: (
    "sr sra dr dra prof profa exmo d v av r n.º n pág págs p pp art cap etc ex p.ex a.c d.c fig ed " +
    "eng aprox tel séc jan fev mar abr mai jun jul ago set out nov dez"
  ).split(" "),
  articles: "o a os as um uma uns umas".split(" "),
  fused: "do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa".split(" "),
  possessives: "meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas".split(
    " ",
  ),
  prepositions: "em no na nos nas a ao à aos às de do da dos das para junto sob sobre".split(" "),
  relations: "junto sob".split(" "),
  surnames: {
    particles: "de da do das dos e di van von der den al el bin ibn".split(" "),
    givenBehind:
      "rei rainha príncipe princesa imperador imperatriz papa são santa santo irmã irmão frei padre madre dom dona d tio tia czar sultão".split(
        " ",
      ),
  },
  joins: ["e", "ou"],
  bounds: {
    above: ["mais de", "mais do que", "acima de", "pelo menos", "no mínimo", "não menos de"],
    below: ["menos de", "menos do que", "abaixo de", "no máximo", "até", "não mais de"],
    about: [
      "cerca de",
      "por volta de",
      "perto de",
      "quase",
      "aproximadamente",
      "à volta de",
      "uns",
      "umas",
      "pouco mais de",
      "pouco menos de",
    ],
  },
  unresolved: [...review.pronouns, ...review.demonstratives, ...review.deictics],
  ownVoice: "eu me mim meu minha meus minhas nós nosso nossa nossos nossas tu te ti teu tua você vocês".split(
    " ",
  ),
  attributions: [
    "segundo",
    "de acordo com",
    "nas palavras de",
    ...(
      "diz dizem disse disseram dizia afirma afirmam afirmou afirmaram afirmava assegura asseguram " +
      "assegurou garante garantem garantiu explica explicam explicou explicaram conta contam contou " +
      "contaram declara declaram declarou anuncia anunciou anunciaram acrescenta acrescentou salienta " +
      "salientou sublinha sublinhou alerta alertou avisa avisou promete prometem prometeu recorda " +
      "recordou lembra lembrou sustenta sustentou reconhece reconheceu admite admitiu nega negou " +
      "acredita acreditam acreditava pensa pensam considera consideram considerou responde respondeu " +
      "escreve escreveu pede pediu exige exigiu acusa acusou espera esperam lamenta lamentou teria " +
      "teriam"
    ).split(" "),
  ],
  auxiliaries: "é são era eram foi foram está estão estava estavam tem têm tinha tinham será serão".split(
    " ",
  ),
  negations: "não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco".split(" "),
  goingOn: /(?<!\p{L})est(?:á|ão|ava|avam|eve|iveram)\s+(?:\p{L}+ndo|a\s+\p{L}+r)(?!\p{L})/iu,
  agents: "por pelo pela pelos pelas".split(" "),
  company: "com a ao à".split(" "),
  sequence: sequence(),
  causes: {
    clause: ["porque", "pois", "já que", "uma vez que"],
    noun: ["por causa de", "por causa do", "por causa da", "devido a", "devido ao", "devido à", "graças a"],
  },
});
