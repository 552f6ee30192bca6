/**
 * What `quizwright init` writes: every part of the format once, on a text of our own. It is an example, so it must give
 * questions of several kinds and no problem; a test holds it to that.
 */
export const firstArticle = `---
# A small article to start from. Put your own text, names and facts in the place of these.
# Up here, a line that begins with # is a note for you alone.
#
# The text comes first, as you found it. Below it stand the parts, each under a heading; leave out what you do not need.
#   Names             who and what the text speaks of: (person), (group), (place) or (thing); also: other names for it
#   Facts             true sentences with the answer in [brackets]; ? a question for it, not: wrong answers to offer
#   Who said what     speaker: "words of the text", or what was said without quotation marks; = the same in other words
#   In this order     events, first to last
#   False             what the text contradicts; because: the reason that the key prints, see: the paragraph's letter
#   Not in the text   what the text leaves open
#   Words             a word of the text and what it means there
#   Questions         your own, with [x] for the right answer
title: The library that came by boat
date: 2024-03-14
source: written for this example
language: en
level: B1
---

Until last spring, nobody on the island of Norra had a library. The nearest one stood in Vell, two hours away by ferry, and in winter the ferry often stayed in the harbour.

That changed on 4 March 2024, when a white boat with 3,000 books on board came in for the first time. Its captain is Marta Lind, a former teacher. "I was tired of waiting for readers to come to me," she said. She bought the old fishing boat in 2021 and spent two years on the repairs.

The Northern Book Fund pays for the fuel. Its director, Peter Osei, said that the boat would visit six islands every month. "Every child should be able to choose a book," he explained.

On the first day 140 people came on board. Ida Berg, a pupil of eleven, borrowed four books about whales. "I will read them all before the boat comes back," she said. The mayor of Norra, Jon Dahl, promised to build a new pier before the autumn.

# Names

- Marta Lind (person), captain of the book boat
  also: Lind
- Peter Osei (person), director of the Northern Book Fund
  also: Osei
- Ida Berg (person), a pupil on Norra
- Jon Dahl (person), mayor of Norra
  also: Dahl
- Northern Book Fund (group)
- Norra (place), an island
- Vell (place), a town with a library

# Facts

- The nearest library stood in [where: Vell].
  ? Where did readers from the island have to go for a library until last spring?
  not: Norra; the capital; a port in the south
- The book boat came in for the first time on [4 March 2024].
  ? When did the book boat come in for the first time?
- The boat has [3,000] books on board.
  ? How many books does the boat have on board?
- [who: Marta Lind] bought the old fishing boat.
  ? Who bought the old fishing boat?
- The fishing boat was bought in [2021].
  ? In which year was the fishing boat bought?
- On the first day [140] people came on board.
  ? How many people came on board on the first day?
- [who: Ida Berg] borrowed four books about whales.
  ? Who borrowed four books about whales?
- [who: Jon Dahl] promised to build a new pier.
  ? Who promised to build a new pier?
  not: Peter Osei

# Who said what

- Lind: "I was tired of waiting for readers to come to me"
  = It was time to bring the library to the people.
- Osei: the boat would visit six islands every month
  = Several places will have the boat as a regular guest.
- Osei: "Every child should be able to choose a book"
  = Young people ought to be free to pick what they read.
- Ida Berg: "I will read them all before the boat comes back"
  = My books are going to be finished by the next visit.
- Dahl: promised to build a new pier before the autumn
  = Boats will soon have a better place to land.

# In this order

1. Lind buys an old fishing boat. (2021)
2. The book boat comes to Norra. (4 March 2024)

# False

- The book boat was built for its work.
  because: it is an old fishing boat that was repaired
  see: B

# Not in the text

- The islanders pay for the books that they borrow.

# Words

- harbour: a place where ships are safe from wind and waves
  not: a long bridge over water; a shop for fishing gear

# Questions

- Why did the writer add how often the ferry stayed in the harbour?
  - [x] To show how hard it was to reach a library
  - [ ] To warn visitors of the storms
  - [ ] To explain why the boat is white
  see: A
`;
