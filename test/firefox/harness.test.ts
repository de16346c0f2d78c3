import { harnessTests } from '../browsers/harness-tests';

harnessTests('firefox');
