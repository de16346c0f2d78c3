import bootstrap from '../page/bootstrap.iife.ts?script';
import page from '../page/page.iife.ts?script';
import { browser } from '../browser';

browser.runtime.onMessage.addListener(() => undefined);
console.info(bootstrap, page);
