import fc from 'fast-check';

/** Property tests run the same cases each time; `SHIXIAN_SEED` tries others, as the long runs do. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SHIXIAN_SEED ?? 20261121) });
