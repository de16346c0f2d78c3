/**
 * Is this address in one of these match patterns (`*://*.paper.example/*`, `<all_urls>`)? Paths are not looked
 * at: access is granted for whole sites. `false` for what is no pattern or no address.
 */
export function isIn(patterns: readonly string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  return patterns.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const [, scheme, sub, host, wanted] = /^(\*|[a-z]+):\/\/(\*(?:\.|(?=[:/])))?([^/:*]*)(?::(\d+|\*))?\//.exec(pattern) ?? [];
    if (scheme === undefined || host === undefined) return false;
    if (scheme === '*' ? !/^https?:$/.test(protocol) : `${scheme}:` !== protocol) return false;
    if (wanted !== undefined && wanted !== '*' && wanted !== port) return false;
    if (sub === '*') return host === '';
    return hostname === host || (sub === '*.' && hostname.endsWith(`.${host}`));
  });
}
