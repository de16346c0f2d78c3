import { troubleTests } from '../browsers/trouble-tests';

troubleTests('firefox');
