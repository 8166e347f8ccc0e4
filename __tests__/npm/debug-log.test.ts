import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { lastWords, readDebugLog } from '../../src/npm/debug-log.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-logs-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

const redact = (text: string) => text.replaceAll('npm_secret', '***');

test('the parts of a log are read in their order, and nothing else', () => {
  writeFileSync(join(directory, 'x-debug-1.log'), 'second npm_secret');
  writeFileSync(join(directory, 'x-debug-0.log'), 'first ');
  writeFileSync(join(directory, 'other.log'), 'other');
  expect(readDebugLog(directory, redact)).toBe('first second ***');
});

test('a secret that the cut goes through is taken out before', () => {
  writeFileSync(join(directory, 'x-debug-0.log'), `npm_secret${'x'.repeat(64 * 1024 - 6)}`);
  expect(readDebugLog(directory, redact)).not.toContain('secret');
});

test('a log that is not there, or cannot be read, is none: what was published is not undone by that', () => {
  expect(readDebugLog(join(directory, 'nowhere'), redact)).toBe('');
  mkdirSync(join(directory, 'x-debug-0.log'));
  expect(readDebugLog(directory, redact)).toBe('');
});

test('the last request that was answered is told, and nothing where there was none', () => {
  const log =
    '1 http fetch GET 200 https://x/ 3ms\n2 silly y\n3 http fetch PUT 500 https://x/p 9ms\n4 verbose z\n';
  expect(lastWords(log)).toContain('PUT 500 https://x/p 9ms');
  expect(lastWords('1 silly x\n')).toBe('');
});
