import { messageTests } from '../browsers/message-tests';

messageTests();
