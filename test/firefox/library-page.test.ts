import { libraryTests } from '../chromium/library/page-tests';

libraryTests('firefox');
