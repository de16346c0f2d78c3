import { LANGUAGES, type Language } from '../language/language';
import type { Introduced, Mention } from '../mentions/mention';
import type { Card } from './card';
import { composeActor } from './compose-actor';
import { actorDescriptor } from './describe-actor';
import { composeAmount } from './compose-amount';
import type { TermPayload } from './fact';
import { headOf } from './office-text';
import type { Knowledge } from './open';
import { curled, titleOf } from './title';
import { label } from './words/labels';
import { sourceLabel } from './words/sources';

/** What a card is composed for. */
export interface CardContext {
  language: Language;
  /** ISO date of the article, to the month or finer; `null` when unknown. */
  date: string | null;
  /** ISO day on which it is read. */
  today: string;
  /** The mention that asks, where there is one: an amount explains itself. */
  mention?: Mention | undefined;
  /** What the article itself said of an actor that no list has. */
  introduced?: Introduced | undefined;
}

/**
 * The card of an actor, term, amount or of somebody whom the article introduces.
 *
 * Of offices and owners it tells what held on the article's date (on today's without one), what was
 * last known, and what came since, each with its source and date.
 *
 * @throws Error "unknown" when there is nothing to say of this id
 */
export function composeCard(id: string, context: CardContext, knowledge: Knowledge): Card {
  const amount = context.mention?.amount;
  if (amount && (id.startsWith('amount:') || context.mention?.kind === 'amount')) return composeAmount(id, amount, context.language);
  if (id.startsWith('said:')) {
    if (!context.introduced) throw new Error('unknown');
    return composeIntroduced(id, context.introduced, context);
  }
  const term = knowledge.term(id);
  return term ? composeTerm(id, term, context.language, knowledge) : composeActor(id, context, knowledge);
}

/** Title and descriptor of an id, for lists: the head of its card without composing the rest. An unknown id is its own title. */
export function composeHead(id: string, context: CardContext, knowledge: Knowledge): { title: string; descriptor: string } {
  if (id.startsWith('term:')) {
    const term = knowledge.term(id);
    return { title: term ? curled(inLanguage(term.titles, context.language).text) : id, descriptor: label('term', context.language) };
  }
  if (knowledge.indexOf(id) < 0) return { title: id, descriptor: '' };
  return { title: headOf(id, context.language, knowledge), descriptor: actorDescriptor(id, context, knowledge) };
}

/** The text in the asked language, or in another rather than none: English first, most readers here have some. */
function inLanguage(texts: Partial<Record<Language, string>>, asked: Language): { text: string; language: Language } {
  for (const language of [asked, 'en' as const, ...LANGUAGES]) {
    const text = texts[language];
    if (text) return { text, language };
  }
  return { text: '', language: asked };
}

function composeTerm(id: string, term: TermPayload, asked: Language, knowledge: Knowledge): Card {
  const { text: definition, language } = inLanguage(term.definition, asked);
  return {
    id,
    kind: 'term',
    title: curled(inLanguage(term.titles, asked).text),
    descriptor: label('term', asked),
    language,
    otherLanguage: language !== asked,
    definition: curled(definition),
    example: curled(term.example?.[language] ?? ''),
    // A warning is about the reader's own language; one for readers of another would puzzle.
    warning: curled(term.warning?.[asked] ?? ''),
    lines: [],
    related: term.related.map((other) => ({ id: other, title: titleOf(other, asked, knowledge) })),
    wikipedia: null,
    sources: [{ label: sourceLabel('editorial', asked), asOf: null }],
    fromArticle: false,
    ownNote: '',
  };
}

/** Nothing but the article's own words. */
function composeIntroduced(id: string, introduced: Introduced, { language, date }: CardContext): Card {
  return {
    id,
    kind: introduced.kind,
    title: introduced.name,
    descriptor: introduced.said,
    language,
    otherLanguage: false,
    definition: '',
    example: '',
    warning: '',
    lines: [],
    related: [],
    wikipedia: null,
    sources: [{ label: sourceLabel('article', language), asOf: date }],
    fromArticle: true,
    ownNote: '',
  };
}
