import { pageTests } from '../browsers/page-tests';

pageTests('chromium');
