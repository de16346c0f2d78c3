import { harnessTests } from '../browsers/harness-tests';

harnessTests('chromium');
