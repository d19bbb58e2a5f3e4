import { manifestName, sumsName } from '../disclosure/index.js';
import { type Issue, issueOf } from '../kernel/index.js';
import type { Bundle } from './bundle.js';
import type { Check } from './model.js';
import { runCheck } from './part.js';

/** 文件完整: every file that the lists name is there, with its digest. */
export function checkFiles({ files, manifest, sums }: Bundle): Check {
  return runCheck('files', {
    needs: { manifest, sums },
    owns: ['manifest', 'sums'],
    run: ({ manifest: listed, sums: digests }) => {
      const findings: Issue[] = [];
      const missing: Issue[] = [];
      for (const [file, digest] of digests) {
        const found = files.get(file);
        const at = { path: [file], args: { file } };
        if (found === undefined) missing.push(issueOf('replay.file-missing', { ...at, severity: 'warning' }));
        else if (found.measures().digest !== digest) findings.push(issueOf('replay.file-altered', at));
      }
      for (const { path: file, sha256 } of listed.files) {
        if (digests.get(file) !== sha256)
          findings.push(issueOf('replay.listing-differs', { path: [file], args: { file } }));
      }
      const known = new Set([...listed.files.map(({ path }) => path), manifestName]);
      for (const file of digests.keys()) {
        if (!known.has(file))
          findings.push(issueOf('replay.listing-differs', { path: [file], args: { file } }));
      }
      if (!digests.has(manifestName))
        findings.push(
          issueOf('replay.listing-differs', { path: [manifestName], args: { file: manifestName } }),
        );
      const unlisted = [...files.keys()]
        .filter((file) => !digests.has(file) && file !== sumsName)
        .map((file) =>
          issueOf('replay.file-unlisted', { severity: 'warning', path: [file], args: { file } }),
        );
      const outcome = findings.length > 0 ? 'fail' : missing.length > 0 ? 'not-run' : 'pass';
      return { outcome, args: { files: digests.size }, findings: [...findings, ...missing, ...unlisted] };
    },
  });
}
