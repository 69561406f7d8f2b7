// Runs every benchmark in turn; each prints its own ratios. Nothing is asserted: timings here are noisy.
await import('./areas.ts');
await import('./growth.ts');
await import('./check.ts');
await import('./sql.ts');
await import('./load.ts');
await import('./memory.ts');
await import('./import.ts');

export {};
