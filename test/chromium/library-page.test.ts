import { libraryTests } from './library/page-tests';

libraryTests('chromium');
