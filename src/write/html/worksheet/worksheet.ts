import type { Quiz } from "../../../model/quiz.ts";
import { gappedParagraphs } from "../../gapped-paragraphs.ts";
import { creditsOf, factsOf, leadOf } from "../../sheet-facts.ts";
import { needsLetters } from "../../sheet-text.ts";
import type { ShownForm } from "../../shown-form.ts";
import { wordsToKnow } from "../../words-to-know.ts";
import type { Density, TextSize } from "../look/look.ts";
import { styleOf } from "../look/style.ts";
import { type TextMeasure, textMeasure } from "../look/text-width.ts";
import type { PageView } from "../page-view.ts";
import { render, renderPage } from "../render.ts";
import type { LinedBlock } from "../text/lined-text.ts";
import type { TextLines } from "../text/text-lines.ts";
import { mastheadView, textHeight } from "./front.ts";
import { glossariesOf, glossaryEntries } from "./glossary.ts";
import { placeGlossary, withGlossary } from "./glossary-place.ts";
import { blocksOf, marksRoom } from "./heights.ts";
import { type PlanRequest, planOf, roomFor } from "./plan.ts";
import type { Setting } from "./question-view.ts";
import { sectionViews } from "./section-view.ts";
import { oneSpread, type Spread, spreadsOf } from "./spreads.ts";
import { stressed } from "./stressed.ts";
import { wordPlaces } from "./word-places.ts";

/** The pages of all versions. Whoever has one has nothing of the key: it is made from views and the article's text alone. */
export function worksheets(
  quiz: Quiz,
  forms: readonly ShownForm[],
  page: PageView,
  text: readonly LinedBlock[],
  lines: TextLines,
): string[] {
  const { paper } = quiz.recipe.options;
  const { look, sheet, words, more } = page;
  const measure = textMeasure(quiz.language, look.tracking, look.wordSpacing);
  const credits = paper.text ? creditsOf(quiz) : [];
  const placed = wordPlaces(quiz, page.refs === "lines" ? lines : new Map());
  const setting = remembered((density: Density) => settingFor(density, page, measure));
  const sections = remembered((density: Density) =>
    remembered((form: ShownForm) => sectionViews(form, quiz, page, setting(density), placed)),
  );
  const heights = remembered((size: TextSize) => textHeight(text, credits, size, look, measure, sheet));
  const masthead = mastheadView(page.title, more.leadTurnOver, look, sheet, measure);
  const blocks = remembered((density: Density) =>
    remembered((form: ShownForm) => blocksOf(sections(density)(form), setting(density))),
  );
  const request: PlanRequest = {
    look,
    sheet,
    masthead: masthead.height,
    textHeight: paper.text ? heights : undefined,
    versions: forms.length,
    blocks: (version, density) => blocks(density)(forms[version] as ShownForm),
  };
  const { plan, glossary } = placeGlossary(
    paper.text ? glossariesOf(glossaryEntries(wordsToKnow(quiz), page, lines), look, sheet, measure) : [],
    planOf(request),
    request,
    text,
  );
  const { density } = plan;
  const room = roomFor(plan, glossary === undefined ? request : withGlossary(request, glossary));
  const lead = paper.text && plan.turnOver ? more.leadTurnOver : leadOf(quiz);
  const style = styleOf(look, sheet, quiz.language, plan.text, density);
  const articles = new Map<string, string>();
  const articleOf = (form: ShownForm): string => {
    if (!paper.text) return "";
    const elsewhere = Object.fromEntries(
      [...gappedParagraphs(form)].map(([letter, number]) => [
        letter,
        words.paragraphInQuestion(letter, number),
      ]),
    );
    const letters = page.refs !== "none" || needsLetters(form);
    const name = JSON.stringify([elsewhere, letters]);
    // Versions share the text.
    const known =
      articles.get(name) ??
      render("text.njk", { page, letters, numbers: page.refs === "lines", text, elsewhere, credits });
    articles.set(name, known);
    return known;
  };
  return forms.map((form) => {
    const views = sections(density)(form);
    const spreads = density.columns === 1 ? oneSpread(views) : spreadsOf(views, blocks(density)(form), room);
    return renderPage(
      "worksheet.njk",
      {
        page,
        label: form.label,
        style,
        long: masthead.long,
        lead: stressed(lead, more.operative),
        facts: factsOf(quiz, page),
        article: articleOf(form),
        glossary,
        turnOver: plan.turnOver,
        ...questionsView(spreads, density, plan.ownPage),
      },
      look,
    );
  });
}

/** A page that is left to the text has no questions: they begin on the next. */
function questionsView(spreads: readonly Spread[], { columns }: Density, ownPage: boolean): object {
  const withQuestions = spreads.filter((spread) => spread.columns.length > 0);
  return { columns, ownPage: ownPage || withQuestions.length < spreads.length, spreads: withQuestions };
}

/** Works a thing out once for each thing that it depends on. */
function remembered<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const value = known.get(from) ?? work(from);
    known.set(from, value);
    return value;
  };
}

function settingFor(density: Density, { sheet, look }: PageView, measure: TextMeasure): Setting {
  const column = density.columns === 1 ? sheet.width : (sheet.width - columnGap) / 2;
  const room = column - density.gutter - marksRoom({ density });
  return { look, density, room, measure };
}

/** Between two columns of questions. */
const columnGap = 26;
