/** Whether the longer sweeps are run: `npm run test:full`. */
export const isFullSweep = process.env['HELP_SWEEPS'] === 'full';
