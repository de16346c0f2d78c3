/** The reader view: an article drawn from its blocks, in calm typography. Used on pages and in the library. */
import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Article, Block, Run } from '../../article/blocks';
import type { Language } from '../../language/language';
import type { Mention } from '../../mentions/mention';
import type { Settings } from '../../settings';
import { CloseIcon, LookIcon, PeopleIcon, PrintIcon, SaveIcon } from '../icons';
import { day, listed, words } from '../words/words';
import { Look } from './Look';
import { type OnBlock, type ReaderHighlight, Runs } from './runs';

export type { ReaderHighlight } from './runs';

export interface ReaderProps {
  article: Article;
  mentions: readonly Mention[];
  /** Indexes of the mentions that are drawn as marks; all when absent. */
  chosen?: readonly number[];
  highlights?: readonly ReaderHighlight[];
  /** Language of the interface. */
  language: Language;
  look: Settings['reader'];
  minutes: number;
  onLook(look: Settings['reader']): void;
  /** A mark was pressed; `element` is what the card goes beside. */
  onOpen(index: number, element: HTMLElement): void;
  /** Buttons of the bar; each is absent without its handler. */
  onLeave?: () => void;
  onWho?: () => void;
  onSave?: () => void;
  onPrint?: () => void;
  /** More for the bar, before the other buttons. */
  tools?: ComponentChildren;
  /** What stands below the article, in its column. */
  after?: ComponentChildren;
  /** Address to show a picture from; `null` when it was not kept. Absent: the address in the block. */
  picture?: (src: string) => string | null;
}

export function Reader(props: ReaderProps): VNode {
  const { article, language, look } = props;
  const say = words(language);
  const [choosing, setChoosing] = useState(false);
  const tool = (label: string, Icon: () => VNode, run?: () => void): VNode | null =>
    run ? (
      <button type="button" class="button quiet icon" aria-label={label} title={label} onClick={run}>
        <Icon />
      </button>
    ) : null;
  return (
    <div
      class={`reader ${look.font}`}
      data-theme={look.theme === 'auto' ? undefined : look.theme}
      style={{ '--size': `${look.size}px`, '--measure': look.width }}
    >
      <nav class="reader-bar" aria-label={say.readerName} lang={language}>
        {tool(say.readerLeave, CloseIcon, props.onLeave)}
        <span class="reader-site">{article.site}</span>
        {props.tools}
        {tool(say.readerWho, PeopleIcon, props.onWho)}
        {tool(say.readerSave, SaveIcon, props.onSave)}
        {tool(say.readerPrint, PrintIcon, props.onPrint)}
        <button
          type="button"
          class="button quiet icon"
          aria-expanded={choosing}
          aria-label={say.readerLook}
          title={say.readerLook}
          onClick={() => setChoosing(!choosing)}
        >
          <LookIcon />
        </button>
        {choosing && <Look language={language} look={look} onLook={props.onLook} />}
      </nav>
      <main class="reader-page" lang={article.language ?? undefined} dir="auto">
        <article>
          <Head {...props} />
          {article.shown !== 'whole' && (
            <p class="reader-note margin-note" lang={language}>
              {article.shown === 'gated' ? say.readerGated : say.readerEnds}
            </p>
          )}
          {article.blocks.map((block, index) => (index === 0 ? null : <BlockView key={index} {...props} block={block} index={index} />))}
        </article>
        <footer class="reader-foot" lang={language}>
          <a href={article.url} target="_blank" rel="noopener noreferrer">
            {say.readerOriginal}
          </a>
        </footer>
      </main>
      {props.after && (
        <div class="reader-after" lang={language}>
          {props.after}
        </div>
      )}
    </div>
  );
}

function Head(props: ReaderProps): VNode {
  const { article, language, minutes } = props;
  const say = words(language);
  const headline = article.blocks[0];
  return (
    <header class="reader-head">
      <h1 data-block={0} data-start={0}>
        {headline?.kind === 'heading' ? <Text {...props} runs={headline.runs} index={0} from={0} /> : article.title}
      </h1>
      <p class="reader-by" lang={language}>
        {article.byline.length > 0 && <span>{listed(language, article.byline)}</span>}
        {article.published && <time dateTime={article.published}>{day(language, article.published)}</time>}
        <span>{say.readerMinutes(minutes)}</span>
        {article.part && <span>{say.readerPart(article.part.page, article.part.pages)}</span>}
      </p>
    </header>
  );
}

/** What stands on block `index`. */
function onBlock({ mentions, chosen, highlights }: ReaderProps, index: number): OnBlock {
  const drawn = chosen ?? mentions.keys();
  const marks: OnBlock['marks'] = [];
  for (const at of drawn) {
    const mention = mentions[at];
    if (mention?.block !== index) continue;
    marks.push({
      start: mention.start,
      end: mention.end,
      index: at,
      kind: mention.kind === 'term' || mention.kind === 'amount' ? mention.kind : 'actor',
    });
  }
  return { marks, highlights: (highlights ?? []).filter((one) => one.block === index) };
}

function Text(props: ReaderProps & { runs: readonly Run[]; index: number; from: number }): VNode {
  return <Runs runs={props.runs} from={props.from} on={onBlock(props, props.index)} onOpen={props.onOpen} />;
}

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length, 0);

/** Where each of several texts, joined by one character, begins. */
function starts(texts: readonly (readonly Run[])[], first = 0): number[] {
  let at = first;
  return texts.map((runs) => {
    const start = at;
    at += lengthOf(runs) + 1;
    return start;
  });
}

function BlockView(props: ReaderProps & { block: Block; index: number }): VNode | null {
  const { block, index, language } = props;
  const say = words(language);
  const text = (runs: readonly Run[], from: number): VNode => <Text {...props} runs={runs} from={from} />;
  switch (block.kind) {
    case 'heading': {
      const Tag = `h${Math.max(2, block.level)}` as 'h2';
      return (
        <Tag data-block={index} data-start={0}>
          {text(block.runs, 0)}
        </Tag>
      );
    }
    case 'paragraph':
      return (
        <p data-block={index} data-start={0}>
          {text(block.runs, 0)}
        </p>
      );
    case 'list': {
      const from = starts(block.items.map((item) => item.runs));
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag>
          {block.items.map((item, at) => (
            <li key={from[at]} data-block={index} data-start={from[at]} class={item.depth ? `deep-${Math.min(3, item.depth)}` : undefined}>
              {text(item.runs, from[at]!)}
            </li>
          ))}
        </Tag>
      );
    }
    case 'quote': {
      const from = starts(block.paragraphs);
      return (
        <blockquote>
          {block.paragraphs.map((runs, at) => (
            <p key={from[at]} data-block={index} data-start={from[at]}>
              {text(runs, from[at]!)}
            </p>
          ))}
        </blockquote>
      );
    }
    case 'table':
      return <TableView {...props} block={block} />;
    case 'figure':
      return <FigureView {...props} block={block} />;
    case 'embed': {
      const from = starts(block.paragraphs);
      return (
        <aside class="reader-embed">
          <p class="reader-provider" lang={language}>
            {say.readerEmbed(block.provider)}
          </p>
          {block.paragraphs.map((runs, at) => (
            <p key={from[at]} data-block={index} data-start={from[at]}>
              {text(runs, from[at]!)}
            </p>
          ))}
          {/^https?:/i.test(block.href) && (
            <a href={block.href} target="_blank" rel="noopener noreferrer" lang={language}>
              {say.readerOpenEmbed}
            </a>
          )}
        </aside>
      );
    }
  }
}

function TableView(props: ReaderProps & { block: Extract<Block, { kind: 'table' }>; index: number }): VNode {
  const { block, index } = props;
  let at = block.caption.length ? lengthOf(block.caption) + 1 : 0;
  return (
    // A wide table scrolls in its own box; with a name and a tab stop so that keys can scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys (axe: scrollable-region-focusable)
    <section class="reader-table" tabIndex={0} aria-label={block.caption.map((run) => run.text).join('') || props.article.title}>
      <table>
        {block.caption.length > 0 && (
          <caption data-block={index} data-start={0}>
            <Text {...props} runs={block.caption} from={0} />
          </caption>
        )}
        <tbody>
          {block.rows.map((row, rowAt) => (
            <tr key={rowAt}>
              {row.cells.map((cell, cellAt) => {
                const from = at;
                at += lengthOf(cell.runs) + 1;
                const Tag = cell.header ? 'th' : 'td';
                return (
                  <Tag key={cellAt} colSpan={cell.span > 1 ? cell.span : undefined} data-block={index} data-start={from}>
                    <Text {...props} runs={cell.runs} from={from} />
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FigureView(props: ReaderProps & { block: Extract<Block, { kind: 'figure' }>; index: number }): VNode | null {
  const { block, index, language } = props;
  const shown = block.images.map((image) => ({ ...image, from: props.picture ? props.picture(image.src) : image.src }));
  const left = shown.filter((image) => image.from === null);
  if (!block.caption.length && shown.length === 0) return null;
  return (
    <figure>
      {shown.map(
        (image) =>
          image.from !== null && (
            <img
              key={image.src}
              src={image.from}
              alt={image.alt}
              width={image.width || undefined}
              height={image.height || undefined}
              decoding="async"
            />
          ),
      )}
      {left.length > 0 && (
        <p class="reader-left" lang={language}>
          {words(language).readerImageLeft}
          {left[0]!.alt && words(language).colon}
          {left[0]!.alt}
        </p>
      )}
      {block.caption.length > 0 && (
        <figcaption data-block={index} data-start={0}>
          <Text {...props} runs={block.caption} from={0} />
        </figcaption>
      )}
    </figure>
  );
}
