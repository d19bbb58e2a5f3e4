/**
 * What has to stand before anything else runs: a plain script without imports, put in front of the bundle by the build.
 *
 * zod would try to write code of its own and the page's policy would refuse it: it is told so beforehand. The rest is
 * what browsers of 2018 lack of what the core is written with.
 */
(() => {
  const scope = self as unknown as { __zod_globalConfig?: { jitless?: boolean } };
  scope.__zod_globalConfig = { jitless: true };

  add(Object, 'fromEntries', (entries: Iterable<readonly [string, unknown]>) => {
    const made: Record<string, unknown> = {};
    for (const [key, value] of entries)
      Object.defineProperty(made, key, { value, configurable: true, enumerable: true, writable: true });
    return made;
  });
  // biome-ignore lint/suspicious/noPrototypeBuiltins: what is advised instead is what is added here
  add(Object, 'hasOwn', (held: object, key: string) => Object.prototype.hasOwnProperty.call(held, key));
  add(String.prototype, 'replaceAll', function (this: string, sought: string | RegExp, by: string) {
    return typeof sought === 'string' ? this.split(sought).join(by) : this.replace(sought, by);
  });
  add(String.prototype, 'matchAll', function* (this: string, pattern: RegExp) {
    const copy = new RegExp(pattern.source, pattern.flags);
    for (let found = copy.exec(this); found !== null; found = copy.exec(this)) {
      if (found[0] === '') copy.lastIndex++;
      yield found;
    }
  });
  add(Array.prototype, 'at', function (this: readonly unknown[], at: number) {
    return this[at < 0 ? this.length + at : at];
  });

  function add(to: object, name: string, value: unknown): void {
    if (!(name in to)) Object.defineProperty(to, name, { value, configurable: true, writable: true });
  }
})();
