import { troubleTests } from '../browsers/trouble-tests';

troubleTests('chromium');
