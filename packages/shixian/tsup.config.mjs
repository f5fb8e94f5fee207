export default {
  entry: ['src/index.ts', 'src/cli.ts', 'src/events-worker.ts', 'src/check-worker.ts'],
  platform: 'node',
};

/** `shixian init` puts the baseline beside a new county, so that an office needs no network. */
export const copies = { '../../counties/000000-national': 'dist/000000-national' };
