// Leaves a whole package in target/ts/npm-library: that directory is what is published.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const target = 'target/ts/npm-library';
const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = {
  name: '@example/built',
  version: '2.1.0',
  license: 'MIT',
  type: 'module',
  repository,
  exports: './index.js',
};
mkdirSync(target, { recursive: true });
cpSync('src', target, { recursive: true });
writeFileSync(`${target}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);
