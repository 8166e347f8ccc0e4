#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

// The runner brings Node 24 for the actions; a terminal may have an older one. A clone brings its own.
const isOld = Number(process.versions.node.split('.')[0]) < 24;
const root = dirname(import.meta.dirname);
const { arch, platform } = process;
const isWindows = platform === 'win32';
const kind = `node-${isWindows ? 'win' : platform}-${arch}`;
const own = join(root, 'node_modules', kind, 'bin', isWindows ? 'node.exe' : 'node');
if (!isOld) {
  const { commandLine } = await import('../cli/command-line.ts');
  process.exitCode = await commandLine(process.argv.slice(2), root);
} else if (existsSync(own)) {
  const child = spawn(own, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  console.error(`publish-npm needs Node 24 or later; this is ${process.version}.`);
  process.exitCode = 2;
}
