/** Every component of the drawing room on an ordinary page, for axe and for looking at. The address chooses: `?show=card&theme=dark`. */
import { render, type VNode } from 'preact';
import type { Article } from '../../../src/article/blocks';
import type { Card } from '../../../src/knowledge/card';
import type { Mention } from '../../../src/mentions/mention';
import type { Highlight } from '../../../src/saved/record';
import { DEFAULTS, type Settings } from '../../../src/settings';
import { CardView, type CardViewProps } from '../../../src/ui/card/CardView';
import { Marker } from '../../../src/ui/highlight/Marker';
import { NoteCard } from '../../../src/ui/highlight/NoteCard';
import { Picked } from '../../../src/ui/highlight/Picked';
import { Panel } from '../../../src/ui/panel/Panel';
import { Say } from '../../../src/ui/panel/Say';
import { Reader } from '../../../src/ui/reader/Reader';

const source = { label: 'eigen notities', asOf: '2025-01' };
const actor: Card = {
  id: 'bank',
  kind: 'company',
  title: 'Voorbeeldbank',
  descriptor: 'Nederlandse bank',
  language: 'nl',
  otherLanguage: false,
  definition: '',
  example: '',
  warning: '',
  lines: [
    {
      label: 'Topman',
      text: 'Bo Smit, sinds 2020; laatst bekend 2025',
      links: [{ start: 0, end: 7, id: 'bo' }],
      time: 'last-known',
      source,
    },
    { label: 'Voorzitter', text: 'An Jansen', links: [], time: 'since', source: { label: 'lijst', asOf: '2026' } },
    { label: 'Zetel', text: 'Utrecht', links: [], time: 'timeless', source },
  ],
  related: [{ id: 'x', title: 'Andere bank' }],
  wikipedia: 'nl:Voorbeeldbank',
  sources: [source],
  fromArticle: true,
  ownNote: 'Mijn bank',
};
const term: Card = {
  ...actor,
  id: 'term:x',
  kind: 'term',
  title: 'eigen vermogen',
  descriptor: '',
  language: 'en',
  otherLanguage: true,
  definition: 'What is left for the owners.',
  example: 'Own 500, owe 350: 150.',
  warning: 'Not the same as cash.',
  lines: [],
};
const ignore = (): void => undefined;
const shown: CardViewProps = {
  card: actor,
  failed: null,
  title: 'Voorbeeldbank',
  language: 'nl',
  pinned: true,
  canGoBack: true,
  sentence: { text: 'De Voorbeeldbank groeit.', start: 3, end: 16, language: 'nl' },
  done: null,
  onClose: ignore,
  onPin: ignore,
  onBack: ignore,
  onFollow: ignore,
  onKnow: ignore,
  onWrong: ignore,
  onUndo: ignore,
};
const popover = (props: Partial<CardViewProps>): VNode => (
  <div class="popover" role="dialog" aria-labelledby="card-title" tabIndex={-1} style={{ position: 'static' }}>
    <CardView {...shown} {...props} />
  </div>
);

const highlight: Highlight = {
  id: 'h',
  quote: { prefix: '', exact: 'De Voorbeeldbank', suffix: '' },
  place: null,
  color: 'green',
  note: 'let op',
  made: '2026-01-01T00:00:00Z',
  changed: '2026-01-01T00:00:00Z',
};
const note = (props: Partial<Highlight>, said = ''): VNode => (
  <div class="popover" role="dialog" aria-labelledby="note-words" tabIndex={-1} style={{ position: 'static' }}>
    <NoteCard
      highlight={{ ...highlight, ...props }}
      language="nl"
      articleLanguage="nl"
      said={said}
      onColor={ignore}
      onNote={ignore}
      onDrop={ignore}
      onClose={ignore}
    />
  </div>
);

const article: Article = {
  title: 'De bank groeit',
  byline: ['An Jansen'],
  published: '2025-01-05',
  modified: null,
  language: 'nl',
  site: 'De Krant',
  url: 'https://krant.example/a',
  leadImage: null,
  part: { page: 1, pages: 2 },
  shown: 'gated',
  blocks: [
    { kind: 'heading', level: 1, runs: [{ text: 'De bank groeit' }] },
    {
      kind: 'paragraph',
      runs: [{ text: 'De Voorbeeldbank groeit, zegt ' }, { text: 'de krant', href: 'https://krant.example/b' }, { text: '.' }],
    },
    { kind: 'heading', level: 2, runs: [{ text: 'Cijfers' }] },
    { kind: 'list', ordered: true, items: [{ runs: [{ text: 'een' }], depth: 0 }] },
    { kind: 'quote', paragraphs: [[{ text: 'Wij groeien.' }]] },
    {
      kind: 'table',
      caption: [{ text: 'Koersen' }],
      rows: [
        { cells: ['Fonds', 'Slot'].map((text) => ({ runs: [{ text }], header: true, span: 1 })) },
        { cells: ['Bank', '20'].map((text) => ({ runs: [{ text }], header: false, span: 1 })) },
      ],
    },
    { kind: 'figure', images: [{ src: 'weg', alt: 'De bank', width: 1, height: 1 }], caption: [{ text: 'Het hoofdkantoor' }] },
    { kind: 'embed', provider: 'X', href: 'https://x.example/1', paragraphs: [[{ text: 'Een bericht' }]] },
  ],
};
const mentions: Mention[] = [{ block: 1, start: 3, end: 16, kind: 'company', id: 'bank', score: 1, how: 'full' }];

function Show({ show, theme }: { show: string; theme: string }): VNode {
  if (show === 'reader') {
    const look = { ...DEFAULTS.reader, theme: theme as Settings['reader']['theme'] };
    return (
      <Reader
        article={article}
        mentions={mentions}
        highlights={[{ id: 'h', block: 1, start: 0, end: 9, color: 'yellow', note: 'let op' }]}
        language="nl"
        look={look}
        minutes={3}
        picture={() => null}
        onLook={ignore}
        onOpen={ignore}
        onLeave={ignore}
        onWho={ignore}
        onSave={ignore}
        onPrint={ignore}
      />
    );
  }
  const inner: Record<string, VNode> = {
    card: popover({}),
    term: popover({ card: term, done: 'known' }),
    waiting: popover({ card: null }),
    failed: popover({ card: null, failed: 'unknown' }),
    note: note({ place: { block: 1, start: 0, end: 16 } }, 'Het artikel staat nu in uw bibliotheek, met deze markering.'),
    lost: note({ note: '' }),
    marker: <Marker language="nl" x={160} y={200} onPick={ignore} />,
    picked: <Picked language="nl" onExplain={ignore} onHighlight={ignore} />,
    question: (
      <Say
        language="nl"
        text="Bewaarde artikelen staan alleen in deze browser en verdwijnen als u Kantlijn verwijdert."
        action={{ label: 'Bewaren', run: ignore }}
        asks
        onClose={ignore}
      />
    ),
    said: <Say language="nl" text="Markering verwijderd" action={{ label: 'Ongedaan maken', run: ignore }} onClose={ignore} />,
    panel: (
      <Panel
        language="nl"
        articleLanguage="nl"
        article
        actors={[
          { id: 'bank', title: 'Voorbeeldbank', descriptor: 'Nederlandse bank', kind: 'company', count: 3, sentence: 'De bank groeit.' },
          { id: 'bo', title: 'Bo Smit', descriptor: '', kind: 'person', count: 1, sentence: '' },
        ]}
        terms={[{ id: 'term:x', title: 'eigen vermogen', count: 2 }]}
        highlights={[highlight]}
        onHighlight={ignore}
        onGo={ignore}
        onClose={ignore}
      />
    ),
  };
  return (
    <main>
      <h1>Onderdelen</h1>
      {inner[show]}
    </main>
  );
}

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') ?? 'light';
document.documentElement.dataset.theme = theme;
render(<Show show={asked.get('show') ?? 'card'} theme={theme} />, document.getElementById('app')!);
