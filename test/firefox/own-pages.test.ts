import { ownPagesTests } from '../browsers/own-pages-tests';

ownPagesTests('firefox');
