/** Plurals and agreement: `obligations`, `capitaux`, `cotées`. */
export function lemmasFr(word: string): string[] {
  const forms: string[] = [];
  if (/aux$/.test(word)) forms.push(word.replace(/aux$/, 'al'), word.slice(0, -1));
  else if (/[es]x$/.test(word)) forms.push(word.slice(0, -1));
  if (/[^s]s$/.test(word)) forms.push(word.slice(0, -1));
  if (/es$/.test(word)) forms.push(word.slice(0, -2));
  else if (/ee?$/.test(word)) forms.push(word.slice(0, -1));
  return forms;
}
