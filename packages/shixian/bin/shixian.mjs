#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep compiled code between runs; Node 20 has no such function.
module.enableCompileCache?.();
const { runCli } = await import('../dist/cli.js');
try {
  process.exitCode = await runCli(process.argv.slice(2));
} catch (error) {
  // A fault of the program itself: no finding (1), and its stack is what a report of it needs.
  console.error(error);
  process.exitCode = 2;
}
