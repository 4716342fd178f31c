// Loaded before everything else by a build that is to happen later than it does: for all that asks
// for the time, 400 days have passed. Timers do not ask.

const ahead = 400 * 86_400_000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...values: []) {
    if (values.length === 0) super(RealDate.now() + ahead);
    else super(...values);
  }

  static override now(): number {
    return RealDate.now() + ahead;
  }
} as DateConstructor;
