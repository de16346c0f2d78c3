import { render } from 'preact';
import '../ui/theme.css';
import '../ui/controls.css';
import './popup.css';
import { createDesk } from './desk';
import { Popup } from './PopupView';

const desk = createDesk();
const app = document.getElementById('app');
if (app) render(<Popup desk={desk} />, app);
document.documentElement.lang = desk.seen.value.language;
desk.seen.subscribe((seen) => {
  document.documentElement.lang = seen.language;
});
addEventListener('pagehide', () => desk.close());
void desk.open();
