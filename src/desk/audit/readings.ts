/**
 * All that a text may say: as it stands, and with what other systems have written it in taken away.
 * Exports put JSON into cells of CSV, HTML into JSON, and addresses into those of click trackers.
 *
 * @returns Each reading once, the text itself first.
 */
export function readingsOf(text: string): string[] {
  const readings = new Set([text]);
  // A set goes on to what is added while it is gone through: each layer is taken from the others.
  for (const reading of readings) {
    if (readings.size >= mostReadings) break;
    for (const next of [withoutEntities(reading), withoutEscapes(reading), ...trackedIn(reading)])
      readings.add(next);
  }
  return [...readings];
}

/** More layers than any system wraps around a text. */
const mostReadings = 24;

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:amp|lt|gt|quot|#\d{1,6}|#x[0-9a-f]{1,5});/gi, (entity) => {
    const code = /^&#(x?)([0-9a-f]+);$/i.exec(entity);
    if (code) return String.fromCodePoint(Number.parseInt(code[2] ?? '', code[1] ? 16 : 10));
    return (
      { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }[entity.toLowerCase()] ?? entity
    );
  });
}

/** As JSON writes strings: `https:\/\/`, `\u7b54`. */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u([0-9a-f]{4})|(["\\/])|([nrt]))/gi,
    (_, code?: string, itself?: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : (itself ?? ' '),
  );
}

/** Addresses inside others: `https://click.example/?u=https%3A%2F%2Fhelp.example.com%2Fa%2F1301%2F`. */
function trackedIn(text: string): string[] {
  return (text.match(/https?%(?:25)*3A%(?:25)*2F%(?:25)*2F[\w.~%-]*/gi) ?? []).flatMap((inner) => {
    try {
      return [decodeURIComponent(inner)];
    } catch {
      return [];
    }
  });
}
