import { wholePathTests } from '../browsers/whole-path-tests';

wholePathTests('chromium');
