/**
 * A page may name its form fields `attributes` or `firstChild` and its forms `body`: then
 * `form.firstChild` and `document.body` answer with those elements instead of what was meant.
 * The prototypes cannot be clobbered, so whatever is read of a document or a form is read from there.
 *
 * Example: on `<form name="body">`, `document.body` is that form; `inherited(document, 'body')` is the body.
 */
export function inherited<T extends object, K extends keyof T>(of: T, name: K): T[K] {
  for (let at: object | null = Object.getPrototypeOf(of); at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (!own) continue;
    const value: unknown = own.get ? own.get.call(of) : own.value;
    return (typeof value === 'function' ? value.bind(of) : value) as T[K];
  }
  return of[name];
}

/** An attribute of any element, also of a form with a field named "getAttribute". Empty when absent. */
export function attribute(element: Element, name: string): string {
  if (typeof element.getAttribute === 'function') return element.getAttribute(name) ?? '';
  return inherited(element, 'getAttribute')(name) ?? '';
}

/**
 * A property of any element, or a method bound to it, also of a form with a field of that name.
 *
 * Example: on `<form><input name="contains"></form>`, `form.contains(x)` throws; `own(form, 'contains')(x)` answers.
 */
export function own<K extends keyof Element>(element: Element, name: K): Element[K] {
  if (tagOf(element) === 'FORM') return inherited(element, name);
  const value: unknown = element[name];
  return (typeof value === 'function' ? value.bind(element) : value) as Element[K];
}

/** Is this attribute there? Of any element, also of a form with a field named "hasAttribute". */
export function hasAttribute(element: Element, name: string): boolean {
  if (typeof element.hasAttribute === 'function') return element.hasAttribute(name);
  return inherited(element, 'hasAttribute')(name);
}

/** Does the first of these hold the second, or is it the same? Either may be a form with fields of any name. */
export const holds = (outer: Element, inner: Node): boolean => own(outer, 'contains')(inner);

/** The parent of any element, also of a form with a field named "parentElement". */
export function parentOf(node: Node): Element | null {
  return tagOf(node) === 'FORM' ? inherited(node, 'parentElement') : node.parentElement;
}

/** The parent of any element, or the host of its shadow tree; `null` at the top. A document with a form named "host" is no shadow tree. */
export function parentOrHost(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent) return parent;
  const root: Node = inherited(element, 'getRootNode')();
  return inherited(root, 'nodeType') === 11 && 'host' in root ? (root as ShadowRoot).host : null;
}

/** The tag in capitals; "FORM" for a form with a field named "nodeName". */
export function tagOf(node: Node): string {
  const name: unknown = node.nodeName;
  return typeof name === 'string' ? name.toUpperCase() : 'FORM';
}

/** The document of any element, also of a form with a field named "ownerDocument". */
export function documentOf(node: Node): Document {
  return inherited(node, 'ownerDocument') ?? (node as Document);
}

/** Walks the tree under any node; `show` as in NodeFilter: 1 elements, 4 texts, 5 both. */
export function treeUnder(root: Node, show: number): TreeWalker {
  return inherited(documentOf(root), 'createTreeWalker')(root, show);
}

/** All texts under an element, in order. */
export function textsUnder(element: Element): Text[] {
  const walker = treeUnder(element, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
