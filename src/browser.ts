/**
 * The one file that knows webextension-polyfill. Chromium has `browser` of its own since 148 and the
 * library is frozen: dropping it is an edit of this file.
 */
import polyfill, { type Browser } from 'webextension-polyfill';

export const browser: Browser = polyfill;
export type { Menus, Permissions, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
