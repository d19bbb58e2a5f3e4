/** A placeholder without an arg stays visible: a gap that is seen is better than a sentence that lies. */
export function fillIn(text: string, args: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(args[name] ?? placeholder));
}
