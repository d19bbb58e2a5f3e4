/** An object whose members are worked out when they are first asked for, and then kept. */
export function onDemand<Members extends object>(
  make: {
    readonly [Name in keyof Members]: () => Members[Name];
  },
): Members {
  const members = {};
  for (const [name, work] of Object.entries<() => unknown>(make)) {
    let known: { readonly value: unknown } | undefined;
    Object.defineProperty(members, name, {
      enumerable: true,
      get: () => {
        known ??= { value: work() };
        return known.value;
      },
    });
  }
  // SAFETY: every member was defined.
  return members as Members;
}
