/** What was hidden on this site is remembered for the next visit, and what the reader pointed at for good. */
import type { SiteSettings } from '../settings';
import { ask, orElse } from './ask';
import type { Cleaning } from './hide/clean';

/** Late pop-ups are remembered with the rest. */
const REMEMBER_AFTER_MS = 1500;

export interface SiteMemoryHost {
  cleaning(): Cleaning | null;
  site(): SiteSettings;
  changeSite(site: SiteSettings): void;
  failed(error: unknown): void;
}

export class SiteMemory {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: SiteMemoryHost) {}

  /** What is hidden now is hidden early next time. */
  soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const seen = this.host.cleaning()?.shapes();
      const site = this.host.site();
      if (!seen || seen.join() === site.seen.join()) return;
      this.host.changeSite({ ...site, seen });
      // A worker that cannot be reached remembers nothing: the page loses nothing by it.
      void orElse(ask('site', { host: location.host, change: { seen } }), site);
    }, REMEMBER_AFTER_MS);
  }

  /** Hides what the reader pointed at, here and from now on. `false` when it must not be hidden. */
  hidePointed(element: Element): boolean {
    const receipt = this.host.cleaning()?.hidePointed(element);
    if (!receipt) return false;
    if (receipt.shape) {
      const site = this.host.site();
      const always = [...site.always, { shape: receipt.shape, kind: receipt.kind }];
      this.host.changeSite({ ...site, always });
      ask('site', { host: location.host, change: { always } }).catch((error: unknown) => this.host.failed(error));
    }
    return true;
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
