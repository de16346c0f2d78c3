import { cleaningTests } from '../browsers/cleaning-tests';

cleaningTests('firefox');
