import { surroundingsTests } from '../browsers/surroundings-tests';

surroundingsTests('firefox');
