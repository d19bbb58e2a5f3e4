import { describe, expect, it } from 'vitest';
import { examplesOf } from './blocks.js';
import {
  type ExampleModule,
  typeErrorsOf,
  writeExampleModule,
  writeExampleModules,
} from './example-modules.js';

const modules = writeExampleModules();

describe('every @example of src', () => {
  it.each(modules)('$name holds', run);

  it('passes the type checker', { timeout: 120_000 }, () => {
    expect(typeErrorsOf(modules)).toEqual([]);
  });
});

describe('a planted example is caught', () => {
  const plant = (...code: string[]): ExampleModule => {
    const lines = [
      '/**',
      ' * Planted.',
      ' *',
      ' * @example',
      ' * ```ts',
      ...code.map((line) => ` * ${line}`),
      ' * ```',
    ];
    const text = [...lines, ' * @basis RFC 8785', ' */', 'export const planted = 1;', ''].join('\n');
    const [example] = examplesOf('src/core/kernel/planted.ts', text);
    if (!example) throw new Error('the planted example was not found');
    return writeExampleModule('src/core/kernel/ratio.ts', { ...example, line: 9000 + code.join().length });
  };

  it('when it holds, it passes', async () => {
    const module = plant('const ratio: Ratio = ratioOf(1, 20);', "assert.equal(formatRatio(ratio), '5%');");
    await run(module);
    expect(typeErrorsOf([module])).toEqual([]);
  });

  it('when its assertion is wrong', async () => {
    await expect(run(plant("assert.equal(formatRatio(ratioOf(1, 20)), '6%');"))).rejects.toThrow('6%');
  });

  it('when it throws', async () => {
    await expect(run(plant('ratioOf(1, 0);'))).rejects.toThrow(RangeError);
  });

  it('when it names what no longer exists', async () => {
    await expect(run(plant("import { gone } from 'double-random/kernel';", 'gone();'))).rejects.toThrow(
      'gone',
    );
  });

  it('when its types are wrong', () => {
    expect(typeErrorsOf([plant("const ratio: Ratio = '5%';")]).join()).toContain('not assignable');
  });

  it('when it holds no ts block', () => {
    const text = '/**\n * Planted.\n *\n * @example assert.ok(true)\n */\nexport const planted = 1;\n';
    expect(() => examplesOf('src/core/kernel/planted.ts', text)).toThrow('without a ts block');
  });
});

async function run({ file }: ExampleModule): Promise<void> {
  await import(/* @vite-ignore */ file);
}
