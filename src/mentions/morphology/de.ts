/** Plurals and cases: `Anleihen`, `Märkte` (folded `markte`), `Risikos`, `Gewinns`, `Krediten`, `Analystinnen`, `börsennotierten`. */
export function lemmasDe(word: string): string[] {
  const forms: string[] = [];
  if (/innen$/.test(word)) forms.push(word.slice(0, -3));
  for (const ending of ['ern', 'es', 'en', 'er', 'em', 'n', 'e', 's']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    forms.push(stem);
    // Adjectives stand in the index as their lemma or with -e: "feindlichen Übernahme".
    if (ending.length === 2 && ending !== 'es') forms.push(`${stem}e`);
  }
  if (/risiken$/.test(word)) forms.push(word.replace(/risiken$/, 'risiko'));
  return [...new Set(forms)];
}
