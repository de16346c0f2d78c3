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
/** Least major version, as the manifests ask for it. */
const LEAST: Record<BrowserName, number> = { chromium: 140, firefox: 153 };

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

/** Is this executable too old for the extension? One that does not tell its version is taken as it is. */
function isOld(name: BrowserName, path: string): boolean {
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '';
  const major = /\b(\d+)\.\d/.exec(said)?.[1];
  return major !== undefined && Number(major) < LEAST[name];
}

/** Where a run of the tools keeps what it has found new enough, so that the processes it starts need not ask each browser again. */
const FOUND: Record<BrowserName, string> = { chromium: 'KANTLIJN_CHROMIUM_FOUND', firefox: 'KANTLIJN_FIREFOX_FOUND' };

/**
 * Path of a browser's executable. As root on Debian it is installed from Debian's packages when missing or
 * too old.
 *
 * @throws Error with one sentence on what to install
 */
export function findBrowser(name: BrowserName): string {
  const before = process.env[FOUND[name]];
  if (before && existsSync(before)) return before;
  const found = findOrInstall(name);
  process.env[FOUND[name]] = found;
  return found;
}

function findOrInstall(name: BrowserName): string {
  const found = onPath(name);
  if (found && !isOld(name, found)) return found;
  if (isDebian()) {
    console.error(`Installing ${PACKAGE[name]} ...`);
    const options = { stdio: ['ignore', 2, 2] as ['ignore', number, number], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', PACKAGE[name], 'fonts-dejavu-core'], options);
    const installed = onPath(name);
    if (installed && !isOld(name, installed)) return installed;
  }
  const what = `${name === 'chromium' ? 'Chromium' : 'Firefox'} ${LEAST[name]} or newer`;
  const why = found ? `The ${name} at ${found} is too old` : `No ${name} was found`;
  throw new Error(`${why}: install ${what}, or set ${VARIABLE[name]} to its executable.`);
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
