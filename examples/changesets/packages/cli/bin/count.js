#!/usr/bin/env node
import { count } from '@example-changesets/core';

process.stdout.write(`${count(process.argv.slice(2))}\n`);
