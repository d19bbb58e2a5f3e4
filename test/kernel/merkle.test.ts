import {
  accumulateMerkle,
  buildMerkleLevels,
  bytesToHex,
  hexToBytes,
  leafHash,
  merkleRoot,
  proveInclusion,
  utf8,
  verifyInclusion,
} from 'double-random/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// Leaves and roots published in transparency-dev/merkle, testonly/constants.go.
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const hashes = leaves.map((leaf) => leafHash(hexToBytes(leaf)));

describe('the tree of RFC 6962', () => {
  it.each(roots.map((root, size) => [size, root] as const))(
    'has the published root of %i leaves',
    (size, root) => {
      expect(merkleRoot(hashes.slice(0, size))).toBe(root);
    },
  );

  it('has the same root where leaves are taken one by one, at every size on the way', () => {
    const own = Array.from({ length: 300 }, (_, at) => leafHash(utf8(`leaf ${at}`)));
    const tree = accumulateMerkle();
    for (const [at, leaf] of own.entries()) {
      expect(tree.root()).toBe(merkleRoot(own.slice(0, at)));
      tree.add(leaf);
    }
    expect(tree.root()).toBe(merkleRoot(own));
  });

  it('proves leaf 5 of 8 and leaf 2 of 3 as published', () => {
    expect(proveInclusion(buildMerkleLevels(hashes), 5).siblings).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(proveInclusion(buildMerkleLevels(hashes.slice(0, 3)), 2).siblings).toEqual([
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    ]);
  });

  it('hashes a leaf and a node as published', () => {
    expect(bytesToHex(leafHash(utf8('L123456')))).toBe(
      '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
    );
  });

  it('verifies every leaf of every tree, and no proof of another leaf, index, size or root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, pick, other) => {
        const own = Array.from({ length: size }, (_, at) => leafHash(utf8(`leaf ${at}`)));
        const [index, wrong] = [pick % size, other % size];
        const root = merkleRoot(own);
        const proof = proveInclusion(buildMerkleLevels(own), index);
        const leaf = own[index] as Uint8Array;
        expect(verifyInclusion(leaf, proof, root)).toBe(true);
        if (wrong !== index) {
          expect(verifyInclusion(own[wrong] as Uint8Array, proof, root)).toBe(false);
          expect(verifyInclusion(leaf, { ...proof, index: wrong }, root)).toBe(false);
        }
        // The same place in a tree of 2^32 leaves more is another one.
        const beyond = { ...proof, index: proof.index + 2 ** 32, size: proof.size + 2 ** 32 };
        expect(verifyInclusion(leaf, beyond, root)).toBe(false);
        expect(verifyInclusion(leaf, { ...proof, siblings: [...proof.siblings, root] }, root)).toBe(false);
        if (size > 1) {
          expect(verifyInclusion(leaf, { ...proof, siblings: proof.siblings.slice(1) }, root)).toBe(false);
          expect(verifyInclusion(leaf, proof, merkleRoot(own.slice(1)))).toBe(false);
        }
      }),
    );
  });
});
