/**
 * Markup written as templates that escape at the point of insertion: `html\`<p>${text}</p>\`` escapes
 * `text`, whatever it is, unless it is itself markup made here. There is no other way to make any.
 */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Inserted = string | number | Markup | null | false | readonly Inserted[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** Text as it may stand in an element or in a quoted attribute. What XML and HTML forbid becomes U+FFFD. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"'`]/g, (sign) => ENTITIES[sign]!)
    .replace(/\r/g, '&#13;');

function inserted(value: Inserted): string {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(inserted).join('');
  return escapeHtml(String(value));
}

/** Markup of a template. Attributes must be in double quotes. */
export function html(parts: TemplateStringsArray, ...values: Inserted[]): Markup {
  return new Markup(parts.reduce((all, part, at) => all + inserted(values[at - 1]!) + part));
}

/** JSON as the content of an inert `<script type="application/json">`: no `<` that could end it. */
export const inertJson = (json: string): Markup =>
  new Markup(
    json
      .replace(/</g, '\\u003c')
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029'),
  );
