import { Parser } from 'htmlparser2';

/** Something in an SVG that is no drawing. */
export interface SvgFault {
  /** Where it begins in the text. */
  index: number;
  /** What it is, as it is written. */
  found: string;
}

/** Elements that draw, and name or hold what draws. */
const drawing = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan
  linearGradient radialGradient stop clipPath mask pattern filter feGaussianBlur feOffset feBlend
  feFlood feComposite feColorMatrix feMerge feMergeNode style metadata`.split(/\s+/),
);

/** Words of a style that fetch something; what begins with # stands in the file itself. */
const fetching = /@import|url\(\s*(?!\s|["']?\s*#)|image-set|\\/i;

/**
 * What stands in an SVG besides a drawing: scripts, handlers, links, and what would be fetched
 * from elsewhere. In a page it could do nothing (`<img>`), but it can be opened by itself.
 */
export function svgFaults(text: string): SvgFault[] {
  const faults: SvgFault[] = [];
  const fault = (index: number, found: string): void => void faults.push({ index, found });
  let style: { index: number; text: string } | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const index = parser.startIndex;
        if (name === 'style') style = { index, text: '' };
        if (!drawing.has(name)) fault(index, `<${name}>`);
        for (const [key, value] of Object.entries(attributes))
          if (isForeign(key, value)) fault(index, `${key}="${short(value)}"`);
      },
      // Comes in pieces where something is escaped.
      ontext(piece) {
        if (style) style.text += piece;
      },
      onclosetag() {
        if (style && fetching.test(style.text)) fault(style.index, short(style.text.trim()));
        style = undefined;
      },
      onprocessinginstruction(_name, written) {
        // A document type may define entities, which stand for anything.
        if (!/^(?:\?xml\s|!doctype\s[^[]*$)/i.test(written))
          fault(parser.startIndex, `<${short(written)}>`);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return faults;
}

function isForeign(name: string, value: string): boolean {
  const key = name.toLowerCase().replace(/^.*:/, '');
  if (key.startsWith('on')) return true;
  // What `xmlns` names is not fetched.
  if (key === 'xmlns' || name.toLowerCase().startsWith('xmlns:')) return false;
  return ['href', 'src', 'base'].includes(key) ? !value.startsWith('#') : fetching.test(value);
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
