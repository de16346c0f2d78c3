import { render } from 'preact';
import '../ui/theme.css';
import '../ui/controls.css';
import '../ui/sheet.css';
import './options.css';
import { createDesk } from './desk';
import { OptionsView } from './OptionsView';

const desk = createDesk();
const app = document.getElementById('app');
await desk.open();
desk.told.subscribe((told) => {
  document.documentElement.lang = told.language;
});
if (app) render(<OptionsView desk={desk} />, app);
