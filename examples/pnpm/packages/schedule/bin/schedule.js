#!/usr/bin/env node
import { due } from '../index.js';

process.stdout.write(`${due('1.2.3', 60_000)}\n`);
