import { build } from 'vite';
import { inRoot, ROOT } from './root';

export type PackageName = 'chromium' | 'firefox' | 'test-chromium' | 'test-firefox';

/** Build packages, one after the other, into `dist/NAME`. Throws what Vite throws. */
export async function buildPackages(names: readonly PackageName[]): Promise<void> {
  // Vite speaks at length about a way of loading its config that we do not use.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
  for (const name of names) {
    process.env.KANTLIJN_TARGET = name.endsWith('firefox') ? 'firefox' : 'chromium';
    process.env.KANTLIJN_TEST = name.startsWith('test-') ? '1' : '';
    await build({ root: ROOT, configFile: inRoot('vite.config.ts'), logLevel: 'warn' });
  }
}
