import { hostileTests } from '../browsers/hostile-tests';

hostileTests('firefox', 500);
