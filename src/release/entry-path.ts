/** Whether a path is one that npm pack writes: relative, forward slashes, no empty, `.` or `..` component. */
export function isPlain(path: string): boolean {
  const components = path.replace(/\/$/, '').split('/');
  return !path.includes('\\') && components.every((component) => !['', '.', '..'].includes(component));
}

/** Where an entry lands on any file system there is. */
export function landsAt(path: string): string {
  const [, ...rest] = path.split(/[\\/]/);
  const kept = rest.filter((component) => component !== '' && component !== '.');
  return kept.map(asFileSystemsTakeIt).join('/');
}

/**
 * A name without what some file system passes over: case and forms of letters (APFS, NTFS), characters that are not seen
 * (HFS+), trailing dots and blanks, a stream after a colon, and the short form in which NTFS knows package.json.
 */
function asFileSystemsTakeIt(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/:.*$/s, '')
    .replace(/[. ]+$/, '');
  return /^packag~\d+\.jso$/.test(plain) ? 'package.json' : plain;
}
