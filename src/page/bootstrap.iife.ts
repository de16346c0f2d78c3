import { browser } from '../browser';

void browser.runtime.sendMessage({ call: 'load' });
