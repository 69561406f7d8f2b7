import fc from 'fast-check';

// The same run twice gives the same answer; `FC_SEED=$RANDOM npm run unit` looks elsewhere.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20250313) });
