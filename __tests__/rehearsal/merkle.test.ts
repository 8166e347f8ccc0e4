import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { inclusionPath, leafHash, treeHash } from '../../rehearsal/sigstore/merkle.ts';

const hex = (buffer: Buffer) => buffer.toString('hex');

/** Roots of RFC 6962 test vectors, as certificate-transparency-go's merkle tests have them. */
const INPUTS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const leaves = INPUTS.map((input) => leafHash(Buffer.from(input, 'hex')));

for (const [at, root] of ROOTS.entries()) {
  test(`the tree of ${at + 1} leaves has the root of RFC 6962's vectors`, () => {
    expect(hex(treeHash(leaves.slice(0, at + 1)))).toBe(root);
  });
}

test('every path leads to the root', () => {
  for (let size = 1; size <= leaves.length; size++) {
    const tree = leaves.slice(0, size);
    for (let index = 0; index < size; index++) {
      expect(
        hex(climb({ index, size, leaf: tree[index] ?? Buffer.alloc(0), path: inclusionPath(index, tree) })),
      ).toBe(ROOTS[size - 1]);
    }
  }
});

/** RFC 9162, section 2.1.3.2. */
function climb({
  index,
  size,
  leaf,
  path,
}: {
  index: number;
  size: number;
  leaf: Buffer;
  path: Buffer[];
}): Buffer {
  let [fn, sn, hash] = [index, size - 1, leaf];
  const node = (left: Buffer, right: Buffer) =>
    createHash('sha256')
      .update(Buffer.from([1]))
      .update(left)
      .update(right)
      .digest();
  for (const sibling of path) {
    if (fn % 2 === 1 || fn === sn) {
      hash = node(sibling, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1];
    } else {
      hash = node(hash, sibling);
    }
    [fn, sn] = [fn >> 1, sn >> 1];
  }
  return hash;
}
