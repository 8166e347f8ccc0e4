import type { Tarball } from './tarball.ts';

/**
 * Names the tarballs of one directory: each as npm would, whoever has packed it. Two packages may have one name, `@a/b-c` and
 * `@a-b/c`: the second gets a number.
 */
export function fileNamer(): (tarball: Tarball) => string {
  const names = new Set<string>();
  return (tarball) => {
    const name = fileOf(tarball);
    for (let count = 1; ; count++) {
      const unused = count === 1 ? name : name.replace(/\.tgz$/, `-${count}.tgz`);
      if (names.has(unused)) continue;
      names.add(unused);
      return unused;
    }
  };
}

function fileOf({ manifest: { name, version } }: Tarball): string {
  const file = `${name.replace(/^@/, '').replace('/', '-')}-${version}`;
  return `${file.replaceAll(/[^\w.+-]/g, '-').replace(/^[.+-]+/, '')}.tgz`;
}
