/**
 * Puts args in their places. `{count:row|rows}` stands for the word that goes with the number. A placeholder without an
 * arg stays visible: a gap that is seen is better than a sentence that lies.
 */
export function fillIn(text: string, args: Readonly<Record<string, string | number>>): string {
  return text.replace(
    /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g,
    (placeholder: string, name: string, one?: string, several?: string) => {
      const value = args[name];
      if (value === undefined) return placeholder;
      return one === undefined || several === undefined
        ? String(value)
        : String(value) === '1'
          ? one
          : several;
    },
  );
}
