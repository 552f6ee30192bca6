import type { StemEntry } from "./entry.ts";

const diop = "Abdoulaye Diop (person), Foreign Minister of Mali = Diop; the minister";
const lavrov = "Sergey Lavrov (person), Foreign Minister of Russia = Lavrov";
const goita = "Assimi Goita (person), interim president of Mali from June 2021 = Goita";
const ndaw = "Bah Ndaw (person), interim president of Mali until May 2021";
const mali = "Mali (place), country in West Africa";
const russia = "Russia (place), country";
const moscow = "Moscow (place), capital of Russia";
const nora = "Nora Fenn (person), girl = Nora";
const pip = "Pip (person), son of the doctor";
const mercury = "Mercury (place), planet";

/** Facts and the questions that the rules make of them; `null` where they must not ask. */
export const table: Readonly<Record<string, readonly StemEntry[]>> = {
  "subjects without inversion": [
    {
      fact: "[who: The rest of the army] stopped the attempted coup.",
      stem: "Who stopped the attempted coup?",
    },
    {
      fact: "[Diop] met the ambassador of Norway in May.",
      names: [diop],
      stem: "Who met the ambassador of Norway in May?",
    },
    { fact: "The [who: Constitutional Court] rejected the appeal.", stem: "Who rejected the appeal?" },
    { fact: "[what: The storm] destroyed the harbour wall.", stem: "What destroyed the harbour wall?" },
    {
      fact: "[Russia] provides technical support.",
      names: [russia],
      stem: "Which country provides technical support?",
    },
    {
      fact: "[Gull Rock] lies north of the town.",
      names: ["Gull Rock (place), rock in the sea"],
      stem: "Which place lies north of the town?",
    },
    { fact: "[46 people] were on board the ferry.", stem: "How many people were on board the ferry?" },
    {
      fact: "In 1903, [who: two brothers] built the first aeroplane.",
      stem: "Who built the first aeroplane in 1903?",
    },
    {
      fact: "[who: Farmers] are cultivating the fields again.",
      stem: "Who is cultivating the fields again?",
    },
    {
      fact: "[what: Markets] have already opened in many settlements.",
      stem: "What has already opened in many settlements?",
    },
    { fact: "[who: The plotters] were arrested at dawn.", stem: "Who was arrested at dawn?" },
    { fact: "[who: The nurses] did not leave the hospital.", stem: "Who did not leave the hospital?" },
    {
      fact: "[who: Bees] carry pollen from flower to flower.",
      stem: "Who carries pollen from flower to flower?",
    },
    { fact: "[what: Rising sea levels] threaten the island.", stem: "What threatens the island?" },
    {
      fact: "[who: Nora Fenn] noticed from a window that the lighthouse had gone dark.",
      names: [nora],
      stem: "Who noticed from a window that the lighthouse had gone dark?",
    },
    {
      fact: "When the lamp failed, [Nora Fenn] ran to the harbour.",
      names: [nora],
      stem: "Who ran to the harbour when the lamp failed?",
    },
    { fact: "[who: A shepherd] found the cave in 1940 and told a teacher about it.", stem: null },
    {
      fact: "[who: A shepherd] found the cave and told a teacher.",
      stem: "Who found the cave and told a teacher?",
    },
    {
      fact: "[what: A frozen lake] covers the crater of the volcano.",
      stem: "What covers the crater of the volcano?",
    },
    { fact: "[who: The two winners] were sisters from Ghana.", stem: "Who were sisters from Ghana?" },
  ],
  "do-support": [
    {
      fact: "Mali and Russia renewed their agreement in [2019].",
      names: [mali, russia],
      stem: "When did Mali and Russia renew their agreement?",
    },
    {
      fact: "The company launched [what: a satellite] in 2003.",
      stem: "What did the company launch in 2003?",
    },
    { fact: "The treaty ended the war in [1648].", stem: "When did the treaty end the war?" },
    {
      fact: "The agency publishes [what: a report] every year.",
      stem: "What does the agency publish every year?",
    },
    { fact: "Whales breathe [what: air].", stem: "What do whales breathe?", text: "Many whales dive deep." },
    {
      fact: "Columbus reached the islands on [12 October 1492].",
      names: ["Columbus (person), sailor"],
      stem: "On what date did Columbus reach the islands?",
    },
    { fact: "The king wore [what: a wooden crown].", stem: null },
    { fact: "The scientists froze [what: the samples].", stem: "What did the scientists freeze?" },
    {
      fact: "A group of scientists froze [what: the samples] at night.",
      stem: "What did a group of scientists freeze at night?",
    },
    {
      fact: "The students from Peru froze [what: the samples] at night.",
      stem: "What did the students from Peru freeze at night?",
    },
    { fact: "The old clock strikes [when: every hour].", stem: "When does the old clock strike?" },
    { fact: "The pupils planned [what: a concert].", stem: "What did the pupils plan?" },
    { fact: "The workers stopped [what: the machine].", stem: "What did the workers stop?" },
    {
      fact: "The storm carried [what: the roof] into the sea.",
      stem: "What did the storm carry into the sea?",
    },
    {
      fact: "Caesar saw a better calendar in [Egypt].",
      names: ["Caesar (person), ruler of Rome", "Egypt (place), country"],
      stem: "In which country did Caesar see a better calendar?",
    },
    { fact: "The tide rises [when: twice a day].", stem: "When does the tide rise?" },
    { fact: "Plants need [what: light].", stem: "What do plants need?" },
    {
      fact: "The oldest Roman calendar had [355 days].",
      stem: "How many days did the oldest Roman calendar have?",
    },
    { fact: "The spider has [eight legs].", stem: "How many legs does the spider have?" },
    { fact: "The museum does [what: research].", stem: null },
    { fact: "The sailors had to leave [what: the ship].", stem: "What did the sailors have to leave?" },
    { fact: "The boy put [what: the key] under the mat.", stem: null },
    {
      fact: "The young baker put [what: the dough] into the oven.",
      stem: "What did the young baker put into the oven?",
    },
    {
      fact: "The peasants paid [what: a tax] to the crown in 1381.",
      stem: "What did the peasants pay to the crown in 1381?",
    },
  ],
  "auxiliaries, modals, copulas, passives": [
    {
      fact: "The prisoners were released on [3 May 2010].",
      stem: "On what date were the prisoners released?",
    },
    { fact: "The bridge was built by [who: Roman soldiers].", stem: "By whom was the bridge built?" },
    { fact: "The fire was caused by [what: a candle].", stem: "By what was the fire caused?" },
    { fact: "The telescope will be launched in [2031].", stem: "When will the telescope be launched?" },
    { fact: "The village has been empty since [1986].", stem: "Since when has the village been empty?" },
    { fact: "The team has already found [what: three graves].", stem: "What has the team already found?" },
    {
      fact: "Penguins cannot breathe [where: under water].",
      stem: "Where can penguins not breathe?",
      text: "Some penguins swim.",
    },
    { fact: "The visitors may keep [what: the tickets].", stem: "What may the visitors keep?" },
    { fact: "The bell was called [what: Big Tom].", stem: "What was the bell called?" },
    { fact: "The new boat was called [what: Second Light].", stem: "What was the new boat called?" },
    {
      fact: "The oldest player was [who: Jan Berg].",
      names: ["Jan Berg (person), player"],
      stem: "Who was the oldest player?",
    },
    {
      fact: "The capital of Mali is [Bamako].",
      names: [mali, "Bamako (place), city"],
      stem: "What is the capital of Mali?",
    },
    { fact: "The largest planet is [what: a ball of gas].", stem: "What is the largest planet?" },
    {
      fact: "The house would have been sold in [May].",
      stem: "In which month would the house have been sold?",
    },
    { fact: "The factory is closed [when: on Sundays].", stem: "When is the factory closed?" },
    {
      fact: "Diop had travelled to [Moscow] before the interview.",
      names: [diop, moscow],
      stem: "To which city had Diop travelled before the interview?",
    },
    {
      fact: "The rockets are being tested in [where: the desert].",
      stem: "Where are the rockets being tested?",
    },
    {
      fact: "The letters were being read by [who: the police].",
      stem: "By whom were the letters being read?",
    },
    {
      fact: "The order was signed by [Gregory XIII] on 24 February 1582.",
      names: ["Gregory XIII (person), pope"],
      stem: "By whom was the order signed on 24 February 1582?",
    },
    {
      fact: "The new calendar was adopted by [Japan] in 1873.",
      names: ["Japan (place), country"],
      stem: "By which country was the new calendar adopted in 1873?",
    },
    { fact: "The tower is [91 metres] high.", stem: "How high is the tower?" },
    { fact: "The concert must be over by [10 p.m.]", stem: "By what time must the concert be over?" },
    { fact: "The museum is expected to open in [2027].", stem: "When is the museum expected to open?" },
    { fact: "The minister is [what: angry] about the report.", stem: null },
    { fact: "The train was [what: late].", stem: null },
    { fact: "The engineers are [what: testing a pump].", stem: null },
  ],
  negation: [
    {
      fact: "The army did not attack because [why: the roads were flooded].",
      stem: "Why did the army not attack?",
    },
    {
      fact: "The army didn't attack because [why: the roads were flooded].",
      stem: "Why didn't the army attack?",
    },
    { fact: "The ships could not land because of [why: the storm].", stem: "Why could the ships not land?" },
    {
      fact: "The lamp had never failed before [1954].",
      stem: "Before which year had the lamp never failed?",
    },
    { fact: "The bank will not open [when: on Mondays].", stem: "When will the bank not open?" },
    {
      fact: "The parliament was not allowed to meet in [where: the capital].",
      stem: "Where was the parliament not allowed to meet?",
    },
    {
      fact: "The pilots weren't paid because [why: the airline had no money].",
      stem: "Why weren't the pilots paid?",
    },
    {
      fact: "The pump cannot be repaired because [why: there are no parts].",
      stem: "Why can the pump not be repaired?",
    },
    { fact: "Nobody saw [who: the thief].", stem: null },
    { fact: "No ship could reach [where: the island].", stem: null },
  ],
  coordination: [
    {
      fact: "Mali and Russia signed [what: a treaty].",
      names: [mali, russia],
      stem: "What did Mali and Russia sign?",
    },
    {
      fact: "The captain and the crew left the ship at [7 a.m.]",
      stem: "At what time did the captain and the crew leave the ship?",
    },
    {
      fact: "Weapons, aircraft and hardware arrived in [2019].",
      stem: "When did weapons, aircraft and hardware arrive?",
      text: "The weapons came by sea.",
    },
    { fact: "[Lavrov] and Diop held talks.", names: [diop, lavrov], stem: null },
    { fact: "Diop met [Lavrov] and two generals.", names: [diop, lavrov], stem: null },
    { fact: "The farmers grow wheat and [what: maize].", stem: null },
    { fact: "The boys climbed the tower and saw [what: the smoke].", stem: null },
    { fact: "The bakers baked bread and sold cakes in [1900].", stem: null },
    {
      fact: "The firm makes pumps and motors for [what: boats].",
      stem: "What does the firm make pumps and motors for?",
    },
    { fact: "The storm sank [three ships] and killed a sailor.", stem: null },
    {
      fact: "[what: The storm] sank three ships and killed a sailor.",
      stem: "What sank three ships and killed a sailor?",
    },
  ],
  "what stands before the subject": [
    {
      fact: "In 2019, the two countries signed [what: an agreement].",
      stem: "What did the two countries sign in 2019?",
    },
    {
      fact: "In [2019], the two countries signed an agreement.",
      stem: "When did the two countries sign an agreement?",
    },
    {
      fact: "In [2019] the two countries signed an agreement.",
      stem: "When did the two countries sign an agreement?",
    },
    { fact: "In 1582 [ten days] were dropped.", stem: "How many days were dropped in 1582?" },
    {
      fact: "After the war, the engineer moved to [where: the coast].",
      stem: "Where did the engineer move after the war?",
    },
    {
      fact: "When the ice melts, bears hunt [where: on land].",
      stem: "Where do bears hunt when the ice melts?",
      text: "Most bears wait.",
    },
    {
      fact: "Because [why: the harbour was frozen], the fleet stayed at home.",
      stem: "Why did the fleet stay at home?",
    },
    {
      fact: "After his visit to Moscow, Diop thanked [Lavrov].",
      names: [diop, lavrov, moscow],
      stem: "Whom did Diop thank after his visit to Moscow?",
    },
    { fact: "When Diop arrived, he met [Lavrov].", names: [diop, lavrov], stem: null },
    {
      fact: "In May, the council announced that it would sell [what: the park].",
      stem: "In May, what did the council announce that it would sell?",
    },
    { fact: "Today, the army controls [what: the north].", stem: null },
    { fact: "However, the judges refused [what: the request].", stem: null },
    { fact: "At night the guards lock [what: the gate].", stem: null },
    {
      fact: "If the snow melts early, the river floods [what: the fields].",
      stem: "What does the river flood if the snow melts early?",
    },
    { fact: "Slowly, the glacier moves towards [where: the sea].", stem: null },
    {
      fact: "On 12 May 2022, some soldiers tried to seize [what: power].",
      stem: "On 12 May 2022, what did some soldiers try to seize?",
    },
  ],
  "there is, it takes": [
    {
      fact: "There were [46 people] on board the evening ferry.",
      stem: "How many people were there on board the evening ferry?",
    },
    {
      fact: "There is [what: a statue] in front of the station.",
      stem: "What is there in front of the station?",
    },
    {
      fact: "There are more than [7,000] languages in the world.",
      stem: "More than how many languages are there in the world?",
    },
    {
      fact: "It took [three months] to repair the engine.",
      stem: "How long did it take to repair the engine?",
    },
    { fact: "There was a period when soldiers stayed [where: in the camps].", stem: null },
    { fact: "It was [who: the cook] who saw the smoke.", stem: null },
    { fact: "It rained for [40 days].", stem: null },
  ],
  possessives: [
    {
      fact: "[Diop]'s visit to Moscow lasted two days.",
      names: [diop, moscow],
      stem: "Whose visit to Moscow lasted two days?",
    },
    {
      fact: "The newspaper printed [Diop]'s letter.",
      names: [diop],
      stem: "Whose letter did the newspaper print?",
    },
    { fact: "[who: The king]'s daughter married a sailor.", stem: "Whose daughter married a sailor?" },
    { fact: "Nora's father kept [what: the lamp].", names: [nora], stem: "What did Nora's father keep?" },
    {
      fact: "Lilius's papers were carried to [Rome] by his brother.",
      names: ["Lilius (person), doctor", "Rome (place), city"],
      stem: "To which city were Lilius's papers carried by his brother?",
    },
    {
      fact: "The soldiers' camp was moved to [where: the valley].",
      stem: "Where was the soldiers' camp moved?",
    },
    { fact: "The prize went to [Diop]'s brother.", names: [diop], stem: null },
  ],
  numbers: [
    {
      fact: "The ship brought [1,200 refugees] to the port.",
      stem: "How many refugees did the ship bring to the port?",
    },
    {
      fact: "More than [100,000] people went back to their homes.",
      stem: "More than how many people went back to their homes?",
    },
    {
      fact: "More than [100,000] people returned home in spring.",
      stem: "More than how many people returned home in spring?",
    },
    { fact: "At least [how many: 12 houses] burned down.", stem: "At least how many houses burned down?" },
    {
      fact: "The army freed more than [30] hostages.",
      stem: "More than how many hostages did the army free?",
    },
    {
      fact: "An adult beaver can weigh up to [30 kilograms].",
      stem: "Up to how many kilograms can an adult beaver weigh?",
    },
    { fact: "The stone weighs [two tonnes].", stem: "How much does the stone weigh?" },
    { fact: "The painting cost [$450 million].", stem: "How much did the painting cost?" },
    {
      fact: "The city paid [2.5 million euros] for the land.",
      stem: "How much did the city pay for the land?",
    },
    {
      fact: "[60 per cent] of the voters supported the plan.",
      stem: "What share of the voters supported the plan?",
    },
    {
      fact: "[how many: Two thirds] of the forest burned in 1997.",
      stem: "What share of the forest burned in 1997?",
    },
    { fact: "The operation had taken [three to four months].", stem: "How long had the operation taken?" },
    { fact: "The journey lasted about [nine days].", stem: "About how long did the journey last?" },
    { fact: "The pipe is [12 metres] long.", stem: "How long is the pipe?" },
    { fact: "The mayor is [52 years] old.", stem: null },
    { fact: "The oak is about [600 years] old.", stem: "About how old is the oak?" },
    {
      fact: "The lower fire was [thirty metres] below the chapel wall.",
      stem: "How far below the chapel wall was the lower fire?",
    },
    { fact: "The moon is [384,000 kilometres] from the earth.", stem: "How far from the earth is the moon?" },
    {
      fact: "The diver stayed under water for [nine minutes].",
      stem: "For how many minutes did the diver stay under water?",
    },
    {
      fact: "The gap adds up to a day in about [128 years].",
      stem: "In about how many years does the gap add up to a day?",
    },
    {
      fact: "The runner finished the course in [40 minutes].",
      stem: "In how many minutes did the runner finish the course?",
    },
    {
      fact: "Vogt counted [17] species of dragonflies at the dams.",
      names: ["Vogt (person), biologist"],
      stem: "How many species of dragonflies did Vogt count at the dams?",
    },
    {
      fact: "Dr Sethi drove up the hill with [four cans] of lamp oil.",
      names: ["Dr Sethi (person), doctor"],
      stem: "With how many cans of lamp oil did Dr Sethi drive up the hill?",
    },
    { fact: "The team won its [how many: third] title in 2008.", stem: null },
    { fact: "The two brothers shared [one bed].", stem: null },
    { fact: "Five years ago, [how many: 20 wolves] lived in the valley.", stem: null },
    { fact: "The temperature fell by [12 degrees].", stem: "By how many degrees did the temperature fall?" },
    {
      fact: "Water boils at [100 degrees].",
      stem: "At how many degrees does water boil?",
      text: "The water was hot.",
    },
    { fact: "The council gave the school [ten computers].", stem: null },
    { fact: "The rents rose by [8 per cent] in 2022.", stem: "By how much did the rents rise in 2022?" },
    {
      fact: "Fewer than [how many: 50 tigers] live in the reserve.",
      stem: "Fewer than how many tigers live in the reserve?",
    },
  ],
  places: [
    {
      fact: "Diop held talks with Lavrov in [Moscow].",
      names: [diop, lavrov, moscow],
      stem: "In which city did Diop hold talks with Lavrov?",
    },
    { fact: "The friar was born in [where: a small village].", stem: "Where was the friar born?" },
    {
      fact: "The refugees came from [Mali].",
      names: [mali],
      stem: "From which country did the refugees come?",
    },
    {
      fact: "Nora worked after school in [where: the bakery].",
      names: [nora],
      stem: "Where did Nora work after school?",
    },
    {
      fact: "Arthur Fenn slipped [where: on the wet stairs].",
      names: ["Arthur Fenn (person), keeper"],
      stem: "Where did Arthur Fenn slip?",
    },
    {
      fact: "The explorers crossed [Greenland] on skis.",
      names: ["Greenland (place), island"],
      stem: "Which island did the explorers cross on skis?",
    },
    {
      fact: "The explorers crossed [Iceland] on skis.",
      names: ["Iceland (place), country"],
      stem: "Which country did the explorers cross on skis?",
    },
    {
      fact: "The boats sail to [Lake Chad].",
      names: ["Lake Chad (place), lake"],
      stem: "To which place do the boats sail?",
    },
    { fact: "The president of [Mali] resigned.", names: [mali], stem: null },
    { fact: "Lavrov praised the president of [Mali].", names: [lavrov, mali], stem: null },
    {
      fact: "The ferry reached the harbour of [Eastbay] at nine o'clock.",
      names: ["Eastbay (place), harbour"],
      stem: null,
    },
    {
      fact: "The probe landed on [Mercury] in 2031.",
      names: [mercury],
      stem: "On which planet did the probe land in 2031?",
    },
    { fact: "The road leads through [where: a narrow gorge].", stem: null },
    { fact: "In [Moscow], the two ministers held talks.", names: [moscow], stem: null },
    {
      fact: "In [Moscow], the two delegations held talks.",
      names: [moscow],
      stem: "In which city did the two delegations hold talks?",
    },
    { fact: "The children hid [where: behind the barn].", stem: "Where did the children hide?" },
    { fact: "The council announced that the school would move to [where: the hill].", stem: null },
  ],
  "dates and times": [
    {
      fact: "Military ties between Mali and Russia were renewed by an agreement in [2019].",
      names: [mali, russia],
      stem: "When were military ties between Mali and Russia renewed by an agreement?",
    },
    { fact: "The interview came out on [23 May 2022].", stem: "On what date did the interview come out?" },
    {
      fact: "The armed forces removed the president of Mali in [May 2021].",
      names: [mali],
      stem: "When did the armed forces remove the president of Mali?",
    },
    { fact: "The swallows return in [April].", stem: "In which month do the swallows return?" },
    {
      fact: "The cathedral was begun in [the 12th century].",
      stem: "In which century was the cathedral begun?",
    },
    {
      fact: "The cathedral was begun in the [12th century].",
      stem: "In which century was the cathedral begun?",
    },
    { fact: "The shop opens at [8.30 a.m.]", stem: "At what time does the shop open?" },
    {
      fact: "The year [46 BC] was made longer than any other.",
      stem: "Which year was made longer than any other?",
    },
    {
      fact: "The council planned elections for [2022].",
      stem: "For which year did the council plan elections?",
    },
    { fact: "The dynasty ruled until [1603].", stem: "Until when did the dynasty rule?" },
    { fact: "The island was ruled by the Dutch from [1641] to 1824.", stem: null },
    { fact: "The deal was signed in [when: the last days of the war].", stem: "When was the deal signed?" },
    { fact: "Diop said that the deal would be signed in [2024].", names: [diop], stem: null },
    { fact: "The firm promised to pay the bill in [June].", stem: null },
    {
      fact: "The paper printed a story about a fire in [1911].",
      stem: "When did the paper print a story about a fire?",
    },
    { fact: "The team found a ship sunk in [1711].", stem: null },
    {
      fact: "Some members of the military tried to seize power in Mali on [12 May 2022].",
      names: [mali],
      stem: "On what date did some members of the military try to seize power in Mali?",
    },
    {
      fact: "Jonas Brandl leads visitors to the river [when: every Saturday].",
      names: ["Jonas Brandl (person), pupil"],
      stem: "When does Jonas Brandl lead visitors to the river?",
    },
    {
      fact: "The armed forces removed the interim president, Bah Ndaw, in [May 2021].",
      names: [ndaw],
      stem: "When did the armed forces remove the interim president, Bah Ndaw?",
    },
    {
      fact: "Elections took place in [2019].",
      text: "Elections took place on 3 May 2019.",
      inOtherWords: true,
      stem: "In which year did elections take place?",
    },
  ],
  "reasons and ways": [
    {
      fact: "Malian troops have become more mobile since [why: aircraft help to move soldiers].",
      by: "Diop",
      names: [diop],
      text: "Many Malian troops moved.",
      stem: "According to Abdoulaye Diop, why have Malian troops become more mobile?",
    },
    {
      fact: "Pip stood on the wall because [why: he had the sharpest eyes in town].",
      names: [pip],
      stem: "Why did Pip stand on the wall?",
    },
    {
      fact: "The Earth turns more slowly because of [why: the pull of the Moon].",
      names: ["Earth (place), planet"],
      stem: "Why does the Earth turn more slowly?",
    },
    { fact: "The match was stopped due to [why: heavy rain].", stem: "Why was the match stopped?" },
    {
      fact: "The thief wore gloves [why: to hide his fingerprints].",
      stem: "Why did the thief wear gloves?",
      text: "A thief came.",
    },
    {
      fact: "The Malian army is hitting the terrorists [how: in large-scale operations].",
      stem: "How is the Malian army hitting the terrorists?",
    },
    {
      fact: "Augustus put the calendar right by [how: leaving out several leap days].",
      names: ["Augustus (person), emperor"],
      stem: "How did Augustus put the calendar right?",
    },
    { fact: "The birds find the way [how: by the stars].", stem: "How do the birds find the way?" },
    {
      fact: "The surgeon opened the wound with [how: a laser].",
      stem: "How did the surgeon open the wound?",
    },
    { fact: "The king was [how: very cruel].", stem: null },
    { fact: "Russia wants [why: crises in Africa to be solved quickly].", names: [russia], stem: null },
    {
      fact: "Diop said that the army attacked because [why: the camps were weak].",
      names: [diop],
      stem: null,
    },
    {
      fact: "The bees died because [why: the flowers had been sprayed], and the farmers lost money.",
      stem: null,
    },
  ],
  "people asked behind the verb": [
    {
      fact: "Diop held talks with [Sergey Lavrov] in Moscow.",
      names: [diop, lavrov, moscow],
      stem: "With whom did Diop hold talks in Moscow?",
    },
    {
      fact: "Caesar asked [Sosigenes] for advice about the calendar.",
      names: ["Caesar (person), ruler", "Sosigenes (person), astronomer"],
      stem: "Whom did Caesar ask for advice about the calendar?",
    },
    {
      fact: "The plan for the new calendar came from [Lilius].",
      names: ["Lilius (person), doctor"],
      stem: "From whom did the plan for the new calendar come?",
    },
    {
      fact: "The friar [Roger Bacon] complained about the error in the calendar.",
      names: ["Roger Bacon (person), English friar"],
      stem: "Which friar complained about the error in the calendar?",
    },
    { fact: "The police accused [who: the cook] of theft.", stem: "Whom did the police accuse of theft?" },
    { fact: "The voters elected [who: a farmer].", stem: "Whom did the voters elect?" },
    { fact: "The attempt failed because of [who: the rest of the army].", stem: null },
    { fact: "The armed forces under [Goita] removed two men from office.", names: [goita], stem: null },
    { fact: "The painter admired the work of [who: his teacher].", stem: null },
    { fact: "The coach picked up [who: the players] at noon.", stem: "Whom did the coach pick up at noon?" },
    {
      fact: "The reporter wanted to meet [Lavrov].",
      names: [lavrov],
      stem: "Whom did the reporter want to meet?",
    },
    {
      fact: "[Bah Ndaw] was interim president of Mali.",
      names: [ndaw, goita, mali],
      stem: "Who was interim president of Mali until May 2021?",
    },
    {
      fact: "[Abdoulaye Diop] is Foreign Minister of Mali.",
      names: [diop, lavrov, mali],
      stem: "Who is Foreign Minister of Mali?",
    },
  ],
  "things asked behind the verb": [
    {
      fact: "Imports led Mali to rethink [what: its whole plan of defence].",
      names: [mali],
      stem: "What did imports lead Mali to rethink?",
      text: "The imports grew.",
    },
    {
      fact: "The armed forces accused two generals of [what: breaking the rules].",
      stem: "What did the armed forces accuse two generals of?",
    },
    {
      fact: "Russia provides Mali with [what: technical support].",
      names: [russia, mali],
      stem: "What does Russia provide Mali with?",
    },
    { fact: "The story goes back to [what: a painting].", stem: "What does the story go back to?" },
    {
      fact: "The council gave Nora [what: a medal].",
      names: [nora],
      stem: "What did the council give Nora?",
    },
    { fact: "Nora asked for [what: wood].", names: [nora], stem: "What did Nora ask for?" },
    { fact: "The captain put down [what: the net].", stem: "What did the captain put down?" },
    { fact: "The wood that was given came from [what: a boat] begun in April.", stem: null },
    {
      fact: "The wood that was given came from [what: a boat].",
      stem: "What did the wood that was given come from?",
    },
    { fact: "The paper printed [what: a picture] of the hill.", stem: null },
    { fact: "Mali buys Russian [what: aircraft].", names: [mali], stem: null },
    {
      fact: "The law allows farmers to sell [what: seeds] on markets.",
      stem: "What does the law allow farmers to sell on markets?",
    },
    {
      fact: "The court ruled that the firm must pay [what: a fine].",
      stem: "What did the court rule that the firm must pay?",
    },
    { fact: "The inventor improved the lamp by adding [what: a filter].", stem: null },
    {
      fact: "The friar wrote a letter about [what: the error].",
      stem: "What did the friar write a letter about?",
    },
    { fact: "The fox jumped over [what: the fence].", stem: "What did the fox jump over?" },
    { fact: "The statue is made of [what: bronze].", stem: "What is the statue made of?" },
    { fact: "The museum lost [what: a vase] that was 900 years old.", stem: null },
    { fact: "Instead of [what: a medal], Nora asked for wood.", names: [nora], stem: null },
    {
      fact: "Nora asked for [what: wood] instead of a medal.",
      names: [nora],
      stem: "What did Nora ask for instead of a medal?",
    },
    { fact: "The old sign was known as [what: the double fire].", stem: null },
    { fact: "The pupils wanted to [what: plant trees].", stem: null },
  ],
  "time and names resolved": [
    {
      fact: "The minister visited [Moscow] last month.",
      date: "2022-01-23",
      names: [diop, moscow],
      stem: "Which city did Abdoulaye Diop visit in December 2021?",
    },
    {
      fact: "Prices doubled in [where: the north] last year.",
      date: "2020",
      stem: "Where did prices double in 2019?",
    },
    {
      fact: "Yesterday, the police arrested [who: a banker].",
      date: "2024-03-01",
      stem: "Whom did the police arrest on 29 February 2024?",
    },
    {
      fact: "Next year, the town will build [what: a library].",
      date: "2023-10",
      stem: "What will the town build in 2024?",
    },
    {
      fact: "The price has not changed since last year in [where: the villages].",
      date: "2023",
      stem: "Where has the price not changed since 2022?",
    },
    { fact: "The delegates met [Lavrov] last week.", date: "2022-05-23", names: [lavrov], stem: null },
    { fact: "The delegates met [Lavrov] last year.", names: [lavrov], stem: null },
    { fact: "The army is now fighting in [where: the north].", stem: null },
    { fact: "He met [Lavrov] in 2022.", names: [lavrov], stem: null },
    { fact: "The president thanked [Lavrov].", names: [lavrov], stem: null },
    { fact: "This agreement was signed in [2019].", stem: null },
    { fact: "The women sold [what: their jewels].", stem: "What did the women sell?" },
    { fact: "[who: The women] sold their jewels.", stem: null },
    { fact: "We visited [where: the castle].", stem: null },
    { fact: "The army also attacked [where: the port].", stem: null },
  ],
  "several genres, read by eye": [
    {
      fact: "The plans for the tunnel were drawn by [who: a Swiss engineer].",
      stem: "By whom were the plans for the tunnel drawn?",
    },
    { fact: "The volcano last erupted in [1902].", stem: "When did the volcano last erupt?" },
    {
      fact: "The train from Paris to Lyon takes [how many: two hours].",
      stem: "How long does the train from Paris to Lyon take?",
    },
    {
      fact: "The dog that bit the postman belonged to [who: the baker].",
      stem: "To whom did the dog that bit the postman belong?",
    },
    {
      fact: "The coach wants the players to drink [what: water].",
      stem: "What does the coach want the players to drink?",
    },
    {
      fact: "The dam holds back [how many: 5 million litres] of water.",
      stem: "How many litres of water does the dam hold back?",
    },
    {
      fact: "The film, based on a novel, won [how many: three prizes].",
      stem: "How many prizes did the film, based on a novel, win?",
    },
    {
      fact: "The lake lost [how many: 40 per cent] of its water.",
      stem: "What share of its water did the lake lose?",
    },
    {
      fact: "The children are looked after by [who: volunteers].",
      stem: "By whom are the children looked after?",
    },
    { fact: "The wreck was found by a team led by [who: Maria Silva].", stem: null },
    { fact: "The painting hangs in [where: a small museum] near Oslo.", stem: null },
    { fact: "The singer married [who: a dentist] from Cork.", stem: null },
    { fact: "The storm left as quickly as it had come at [9 p.m.]", stem: null },
    { fact: "The ferry left before the storm had come at [9 p.m.]", stem: null },
    { fact: "The police saw a man attacked by [what: a dog].", stem: null },
    { fact: "What surprised the team was [what: the silence].", stem: null },
    { fact: "The ship carrying [what: grain] sank in a storm.", stem: null },
    { fact: "The ship sank carrying [what: grain].", stem: null },
    { fact: "The paper stopped printing [what: cartoons].", stem: "What did the paper stop printing?" },
    { fact: "Some [how many: 300] houses were damaged.", stem: "About how many houses were damaged?" },
    { fact: "The clock has stood still since [1914].", stem: "Since when has the clock stood still?" },
    {
      fact: "On Sundays the market opens at [10 a.m.]",
      stem: "At what time does the market open on Sundays?",
    },
    { fact: "The roof was repaired by hand with [what: straw].", stem: null },
    { fact: "The factory closed [how many: two years] after the fire.", stem: null },
    {
      fact: "The price rise led many families to cook with [what: wood].",
      stem: "What did the price rise lead many families to cook with?",
    },
    { fact: "The patients were given [what: a new drug].", stem: "What were the patients given?" },
    { fact: "The dog saved the child by [how: barking loudly].", stem: "How did the dog save the child?" },
    { fact: "The car hit [what: a tree] and caught fire.", stem: null },
  ],
  "sentences that are not taken apart": [
    { fact: "The soldiers trained in Russia attacked [what: the camp].", names: [russia], stem: null },
    { fact: "The man the police arrested was [who: a banker].", stem: null },
    { fact: "The plan was simple: the crew would leave at [9 p.m.]", stem: null },
    { fact: "The frog (a rare one) lives in [where: the swamp].", stem: null },
    { fact: "Boil [what: the milk] for two minutes.", stem: null },
    { fact: "Out of the smoke came [who: a fireman].", stem: null },
    { fact: "Only in the morning could a boat land on [where: the rock].", stem: null },
    { fact: "The [what: Russian] aircraft arrived in May.", stem: null },
    { fact: "What the town needs is [what: a doctor].", stem: null },
    { fact: "The ferry was late, so the passengers missed [what: the train].", stem: null },
    { fact: "The bank closed; the owner fled to [where: Peru].", stem: null },
    { fact: "The soldiers said the bridge was [what: unsafe].", stem: null },
    { fact: "The lighthouse gleeped [where: in the fog].", stem: null },
    { fact: "The harvest depended on [what: rain], which fell in June.", stem: null },
  ],
};
