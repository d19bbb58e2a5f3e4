import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

const root = process.cwd();
const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** A project elsewhere that has installed the packed package, with nothing but its declared dependencies beside it. */
export interface InstalledPackage {
  readonly project: string;
  /** Every file of the tarball. */
  readonly files: readonly string[];
  remove(): void;
}

/** Packs dist as it stands and unpacks it the way npm would; the dependencies are linked, so no network is needed. */
export function installPackage(): InstalledPackage {
  const project = mkdtempSync(join(tmpdir(), 'double-random-package-'));
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const [packed] = JSON.parse(execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: 'pipe' }));
  execFileSync('tar', ['-xzf', packed.filename], { cwd: project });
  execFileSync('mv', ['package', join(modules, 'double-random')], { cwd: project });
  symlinkSync('../double-random/dist/cli/main.js', join(modules, '.bin', 'double-random'));
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return {
    project,
    files: packed.files.map((file: { path: string }) => file.path),
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}

/** Bundles a program of ours into the project; what it imports of double-random is left to the installed package. */
export function bringProgram(project: string, source: string, target: string): string {
  const file = join(project, target);
  buildSync({
    entryPoints: [join(root, source)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: target.endsWith('.cjs') ? 'cjs' : 'esm',
    packages: 'external',
    // The checkout's paths would lead back to src.
    tsconfigRaw: {},
  });
  chmodSync(file, 0o644);
  return file;
}

/** Writes a file into the project. */
export function bringText(project: string, name: string, text: string): string {
  writeFileSync(join(project, name), text);
  return name;
}
