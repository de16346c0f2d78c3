import { cleaningTests } from '../browsers/cleaning-tests';

cleaningTests('chromium');
