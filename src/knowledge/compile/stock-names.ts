/**
 * Names without what only stock lists print: "Hensoldt AG INH O.n" is Hensoldt, "Schibsted ser. B" is
 * Schibsted, "Ooredoo Q.P.S.C" is Ooredoo.
 */

/** Sorts of shares and receipts, and the currency of a fund: nobody calls the company so. */
const SHARE_TAILS = [
  // "AG INH O.n" (bearer), "AG VNA O.n" (registered), "AG O.n" (no par value).
  /,? (?:(?:AG|SE|KGaA) )?(?:(?:INH|VNA|NA|ST|VZ)\.? ?)?(?:O\. ?[Nn]\.?|O ?N\.?)$/,
  /,? -? ?(?:American|Global) Deposit[ao]ry (?:Shares?|Receipts?)$/i,
  / -? ?(?:ADRs?|ADSs?|GDRs?|CDRs?|CPDRs?|SHS|INH|VNA)$/,
  / (?:Ord|ORD|Ordinary|ORDINARY)(?: Shares?| SHARES?)?$/,
  /,? (?:Class|CLASS|Cl\.?|Series|[Ss]er\.?) [A-D]$/,
  / (?:Registered|REGISTERED|Regd)(?: Shares?)?$/,
  / (?:ASA|AB|AG|Oyj|A\/S) New$/,
  / Limited By Share$/,
  // Chinese lists end so.
  / Share$/,
  /(?: Limited)? (?:EUR|USD|GBP)$/,
];

/** Legal forms that the lists spell in ways of their own. */
const LEGAL_TAILS = [
  /,? -? ?Q\.P\.S\.C\.?$/,
  /,? S\. ?A\. ?(?:B|P\. ?I)\. de C\. ?V\.?$/,
  /,? (?:T\.)?A\.S\.?$/,
  /,? (?:C\.)?S\.A\.?$/,
  /,? S\.A\.U\.?$/,
  /,? S\.M\.E\.?$/,
  /,? SOCIMI$/,
  / [Ss]ociet[aà] per Azioni$/,
  /[.,] ?Incorporated$/,
  /[.,] ?Inc\.?$/,
  /[ .,]*Corp\.(?:Bhd|Ltd)\.?$/,
  /[ .,]*\bCo[.,]+ ?[.,]?Ltd\.?$/,
  /[.,] ?Ltd\.?$/,
  / Public Ltd Co$/,
  / Aktiebolag$/,
  / ?\.Co$/,
];

const cut = (name: string, tails: readonly RegExp[]): string => {
  for (const tail of tails) {
    const shorter = name.replace(tail, '').trim();
    if (shorter.length > 1 && shorter !== name) return cut(shorter, tails);
  }
  return name;
};

/** The name without sort of share: what it was is no name of anybody. */
export const withoutShare = (name: string): string => cut(name, SHARE_TAILS);

/** The name that a reader knows, without sort of share and without the odd spellings of a legal form. */
export const plainName = (name: string): string => cut(withoutShare(name), LEGAL_TAILS);
