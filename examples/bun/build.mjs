import { cpSync, rmSync } from 'node:fs';

// Stands for a compiler: run in a package, it makes dist of src.
rmSync('dist', { recursive: true, force: true });
cpSync('src', 'dist', { recursive: true });
