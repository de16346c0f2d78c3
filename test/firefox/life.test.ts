import { lifeTests } from '../browsers/life-tests';

lifeTests('firefox');
