/** What made a plan or a record; the version is held to package.json by a test. */
export const software = { name: 'double-random', version: '0.1.0' } as const;
