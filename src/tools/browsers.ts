/** Finds the browsers that tests and `npm start` drive, and installs them where that is one command. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const COMMANDS: Record<BrowserName, string[]> = {
  // Chrome itself refuses unpacked extensions on the command line since 137: Chromium first.
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES: Record<BrowserName, string[]> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Chromium\\Application\\chrome.exe'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
const VARIABLE: Record<BrowserName, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };
const PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function onPath(name: BrowserName): string | null {
  const named = process.env[VARIABLE[name]];
  if (named && existsSync(named)) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const command of COMMANDS[name]) {
    for (const folder of folders) if (existsSync(join(folder, command))) return join(folder, command);
  }
  return PLACES[name].find((place) => existsSync(place)) ?? null;
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8')) && process.getuid?.() === 0;
}

/**
 * Path of a browser's executable. As root on Debian it is installed from Debian's packages when missing.
 *
 * @throws Error with one sentence on what to install
 */
export function findBrowser(name: BrowserName): string {
  const found = onPath(name);
  if (found) return found;
  if (isDebian()) {
    console.error(`Installing ${PACKAGE[name]} ...`);
    const options = { stdio: ['ignore', 2, 2] as ['ignore', number, number], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', PACKAGE[name], 'fonts-dejavu-core'], options);
    const installed = onPath(name);
    if (installed) return installed;
  }
  const what = name === 'chromium' ? 'Chromium 140 or newer' : 'Firefox 153 or newer';
  throw new Error(`No ${name} was found: install ${what}, or set ${VARIABLE[name]} to its executable.`);
}

/**
 * Arguments for a quiet, headless Chromium. As root there is no sandbox to be had; the network flags
 * keep the browser itself from asking for anything, so that a request seen in a test is ours.
 */
export const CHROMIUM_ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
