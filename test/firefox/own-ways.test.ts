import { ownWaysTests } from '../browsers/own-ways-tests';

ownWaysTests('firefox');
