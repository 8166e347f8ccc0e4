import { expect, test } from '@jest/globals';
import { changelogSection } from '../../src/announcing/changelog.ts';

/** A changelog of each tool, and what it says of 1.2.0. */
const CHANGELOGS: readonly (readonly [tool: string, markdown: string, section: string | undefined])[] = [
  [
    'changesets',
    '# @scope/pkg\n\n## 1.2.1\n\n### Patch Changes\n\n- later\n\n## 1.2.0\n\n### Minor Changes\n\n- abc123: Adds it.\n\n## 1.1.0\n\n- before\n',
    '### Minor Changes\n\n- abc123: Adds it.',
  ],
  [
    'release-please',
    '# Changelog\n\n## [1.2.0](https://github.com/o/r/compare/v1.1.0...v1.2.0) (2026-01-02)\n\n\n### Features\n\n* adds it\n\n## [1.1.0](https://github.com/o/r/compare/v1.0.0...v1.1.0) (2026-01-01)\n',
    '### Features\n\n* adds it',
  ],
  [
    'conventional-changelog, whose patches are headings of a lower rank',
    '## [1.2.1](u) (2026-01-03)\n\n* later\n\n# [1.2.0](u) (2026-01-02)\n\n### Bug Fixes\n\n* mends it\n\n## [1.1.9](u) (2026-01-01)\n\n* before\n',
    '### Bug Fixes\n\n* mends it',
  ],
  [
    'standard-version, with anchors',
    '<a name="1.2.1"></a>\n## 1.2.1\n\n* later\n\n<a name="1.2.0"></a>\n## 1.2.0 (2026-01-02)\n\n* this\n\n<a name="1.1.0"></a>\n## 1.1.0\n\n* before\n',
    '* this',
  ],
  [
    'vite, which writes small',
    '## <small>1.2.1 (2026-01-03)</small>\n\n* later\n\n## 1.2.0 (2026-01-02)\n\n* this\n\n## <small>1.1.9 (2026-01-01)</small>\n',
    '* this',
  ],
  [
    'keep a changelog, with links that are defined at the end',
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-02\n\n### Added\n\n- it, see [the talk][talk]\n\n## [1.1.0] - 2026-01-01\n\n[talk]: https://example.com/talk\n[1.2.0]: https://example.com/1.2.0\n',
    '### Added\n\n- it, see [the talk][talk]\n\n[talk]: https://example.com/talk',
  ],
  [
    'by hand, underlined',
    '1.2.0 / 2026-01-02\n==================\n\n  * this\n\n1.1.0 / 2026-01-01\n==================\n\n  * before\n',
    '* this',
  ],
  ['with a v', '# v1.2.0\n\nthis\n\n# v1.1.0\n', 'this'],
  ['with the package', '## @scope/pkg@1.2.0\n\nthis\n\n## @scope/pkg@1.1.0\n', 'this'],
  ['one that speaks of a prerelease', '## 1.2.0-beta.1\n\nbeta\n\n## 1.2.0\n\nthis\n', 'this'],
  ['a heading in a block of code', '## 1.3.0\n\n```md\n## 1.2.0\nno\n```\n\n## 1.2.0\n\nthis\n', 'this'],
  [
    'a heading that speaks of it, below another',
    '## 1.3.0\n\n### Since 1.3.0-rc\n\nno\n\n## 1.2.0\n\nthis\n',
    'this',
  ],
  ['with Windows’ line ends', '## 1.2.0\r\n\r\nthis\r\n\r\n## 1.1.0\r\n', 'this'],
  ['nothing in the section', '## 1.2.0\n\n## 1.1.0\n', ''],
  ['a version of another number', '## 11.2.0\n\nno\n\n## 1.2.01\n\nno\n', undefined],
  ['no heading', 'this is 1.2.0\n', undefined],
  ['nothing', '', undefined],
];

for (const [tool, markdown, section] of CHANGELOGS)
  test(`the section of a version, by ${tool}`, () => {
    expect(changelogSection(markdown, '1.2.0')).toBe(section);
  });

test('a long changelog is read in linear time', () => {
  const many = Array.from(
    { length: 2_000 },
    (_, at) => `## 1.0.${2_000 - at}\n\n- change ${at} of [it](https://example.com)\n`,
  );
  expect(changelogSection(many.join('\n'), '1.0.1')).toBe('- change 1999 of [it](https://example.com)');
});
