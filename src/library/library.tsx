/** Door: the library page. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/sheet.css';
import '../ui/card/card.css';
import '../ui/highlight/highlight.css';
import '../ui/reader/reader.css';
import './library.css';
import { LibraryView } from './LibraryView';
import { createShelf } from './shelf';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
const shelf = createShelf(closing.signal);
effect(() => {
  document.documentElement.lang = shelf.language.value;
});
const app = document.getElementById('app');
if (app) render(<LibraryView shelf={shelf} />, app);
