import { highlightTests } from '../browsers/highlight-tests';

highlightTests('firefox');
