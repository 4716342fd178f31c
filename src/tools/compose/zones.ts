/**
 * Zones to choose from, in minutes before or after UTC: those that clocks are set to somewhere, that
 * of Beijing first.
 */
export const zones: readonly number[] = [
  480, -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -150, -120, -60, 0,
  60, 120, 180, 210, 240, 270, 300, 330, 345, 360, 390, 420, 525, 540, 570, 600, 630, 660, 720, 765,
  780, 825, 840,
];
