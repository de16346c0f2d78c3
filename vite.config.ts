import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { compileFolder } from './src/knowledge/compile/compile-folder';
import { thirdPartyNotices } from './src/tools/notices';
import { localeFiles } from './src/ui/words/locales';

/**
 * One build for four packages, chosen by two variables that `src/tools/build.ts` sets:
 * KANTLIJN_TARGET is `chromium` or `firefox`; KANTLIJN_TEST=1 adds host permission for all sites,
 * the only difference between a test package and the one that ships.
 */
const target = process.env.KANTLIJN_TARGET === 'firefox' ? 'firefox' : 'chromium';
const forTests = process.env.KANTLIJN_TEST === '1';

function manifestFor(): ManifestV3Export {
  const own = structuredClone(manifest) as Record<string, unknown>;
  if (target === 'firefox') {
    own.background = { scripts: [manifest.background.service_worker], type: 'module' };
    delete own.minimum_chrome_version;
  } else delete own.browser_specific_settings;
  if (forTests) own.host_permissions = ['*://*/*'];
  return own as unknown as ManifestV3Export;
}

/** What the packages need beside code: the compiled knowledge, the browser's own message files, and notices. */
function emitted(): Plugin {
  return {
    name: 'kantlijn:emitted',
    apply: 'build',
    async generateBundle() {
      const compiled = await compileFolder('src/knowledge');
      this.emitFile({ type: 'asset', fileName: 'knowledge.bin', source: compiled.bytes });
      this.emitFile({ type: 'asset', fileName: 'notices.txt', source: thirdPartyNotices(import.meta.dirname) });
      for (const [fileName, source] of localeFiles()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/**
 * CRXJS lists dynamically executed scripts as web-accessible and leaves an unused module chunk of
 * each; `scripting.executeScript` needs neither, and no page may fetch a file of ours.
 */
function closed(): Plugin {
  return {
    name: 'kantlijn:closed',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return;
        const built = JSON.parse(String(file.source)) as Record<string, unknown>;
        built.web_accessible_resources = [];
        file.source = `${JSON.stringify(built, null, 2)}\n`;
        const used = new Set(Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [...one.imports, ...one.dynamicImports] : [])));
        for (const [name, one] of Object.entries(bundle)) {
          if (one.type === 'chunk' && /\.iife\b/.test(one.facadeModuleId ?? '') && !used.has(name)) delete bundle[name];
        }
        delete bundle['.vite/manifest.json'];
      },
    },
  };
}

export default defineConfig({
  publicDir: false,
  plugins: [crx({ manifest: manifestFor(), browser: target === 'firefox' ? 'firefox' : 'chrome' }), emitted(), closed()],
  build: {
    outDir: `dist/${forTests ? 'test-' : ''}${target}`,
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
    cssMinify: true,
    reportCompressedSize: false,
    rollupOptions: {
      input: { options: 'src/options/index.html', welcome: 'src/welcome/index.html', library: 'src/library/index.html' },
      // No hashes in names: nothing is cached from a package, and the worker's would tell the folder it was built in.
      output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js', assetFileNames: 'assets/[name][extname]' },
    },
  },
  test: {
    // Four runs, in the order of `npm test`: plain Node, the built packages as files, and two real browsers.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{packages,chromium,firefox,bench}/**'],
          // A busy machine takes its time over a module's first import.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'packages', include: ['test/packages/**/*.test.ts'] } },
      ...(['chromium', 'firefox'] as const).map((name) => ({
        // One browser at a time: two cores, and tests that look at focus and timing.
        test: { name, include: [`test/${name}/**/*.test.ts`], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
      })),
    ],
  },
} as Parameters<typeof defineConfig>[0]);
