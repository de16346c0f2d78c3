/** Undo what Dutch spelling does to a stem before an ending: `limiet-en`, `bank-en`, `aandel-en`, `tariev-en`, `prijz-en`, `effect-en`. */
function stems(stem: string): string[] {
  const forms = [stem];
  if (/([bcdfgklmnprst])\1$/.test(stem)) forms.push(stem.slice(0, -1));
  else if (/[^aeiouy][aeou][bdfghklmnprstvz]$/.test(stem)) forms.push(stem.replace(/([aeou])([bdfghklmnprstvz])$/, '$1$1$2'));
  return forms.flatMap((form) =>
    /v$/.test(form) ? [form.replace(/v$/, 'f'), form] : /z$/.test(form) ? [form.replace(/z$/, 's'), form] : [form],
  );
}

/** Plurals and inflected adjectives: `kredietlimieten`, `rentes`, `achtergestelde`. */
export function lemmasNl(word: string): string[] {
  const forms: string[] = [];
  if (/heden$/.test(word)) forms.push(word.replace(/heden$/, 'heid'));
  if (/en$/.test(word)) forms.push(...stems(word.slice(0, -2)), word.slice(0, -1));
  else if (/e$/.test(word)) forms.push(...stems(word.slice(0, -1)));
  if (/[^s]s$/.test(word)) forms.push(word.slice(0, -1));
  return forms;
}
