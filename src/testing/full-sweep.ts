/**
 * Whether `npm run test:full` runs the tests: then those in `*.sweep.*` files run, and others try
 * more cases.
 */
export const isFullSweep = process.env['HELP_SWEEPS'] === 'full';
