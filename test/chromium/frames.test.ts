import { frameTests } from '../browsers/frame-tests';

frameTests('chromium');
