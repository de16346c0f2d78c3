import { hostileTests } from '../browsers/hostile-tests';

// 2,000 generated pages in a long run.
hostileTests('chromium', 2_000);
