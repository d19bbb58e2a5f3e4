import { visibleText } from '../core/markup/index.js';

/** What may stand in an element; a text is only ever a text. */
export type Child = Node | string | false | undefined | readonly Child[];

type Attribute = string | number | boolean | undefined | ((event: Event) => void);

/** Makes an element. Attributes that are functions are listeners, `false` and `undefined` leave one out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  describeElement(made, attributes);
  append(made, children);
  return made;
}

/** Makes a drawing of shapes, each given by its attributes. */
export function drawing(
  attributes: Readonly<Record<string, Attribute>>,
  shapes: readonly (readonly [tag: string, attributes: Readonly<Record<string, Attribute>>, text?: string])[],
): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const made = document.createElementNS(space, 'svg');
  describeElement(made, attributes);
  for (const [tag, shape, text] of shapes) {
    const part = document.createElementNS(space, tag);
    describeElement(part, shape);
    if (text !== undefined) append(part, [text]);
    made.appendChild(part);
  }
  return made;
}

/** Puts children in the place of what an element holds. */
export function fill(holder: Element, ...children: readonly Child[]): void {
  holder.textContent = '';
  append(holder, children);
}

function append(holder: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string') holder.appendChild(document.createTextNode(visibleText(child)));
    else if (child instanceof Node) holder.appendChild(child);
    else append(holder, child);
  }
}

function describeElement(made: Element, attributes: Readonly<Record<string, Attribute>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : visibleText(String(value)));
  }
}
