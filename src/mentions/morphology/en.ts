/** Plurals: `shares`, `indexes`, `subsidiaries`. Verb forms stand in the index where they mean the term. */
export function lemmasEn(word: string): string[] {
  const forms: string[] = [];
  if (/ies$/.test(word)) forms.push(word.replace(/ies$/, 'y'));
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) forms.push(word.slice(0, -2));
  if (/[^s]s$/.test(word)) forms.push(word.slice(0, -1));
  return forms;
}
