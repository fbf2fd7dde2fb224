/** Colours that a person can set, with the pair that a reader must be able to tell apart. */
export const colours = [
  {token: 'accent', label: 'Links and buttons', usual: '#0b5c6b', on: 'surface'},
  {token: 'surface', label: 'Background', usual: '#ffffff', on: 'text'},
  {token: 'text', label: 'Text', usual: '#1b2224', on: 'surface'},
] as const;

export type Token = (typeof colours)[number]['token'];

/** Contrast of small text that WCAG 2.2 AA asks for. */
const enough = 4.5;

/** What is wrong with a colour beside the one it stands on; "" when nothing is. */
export function contrastFault(token: Token, chosen: Readonly<Partial<Record<Token, string>>>): string {
  const colour = colours.find((one) => one.token === token);
  if (!colour || chosen[token] === undefined) return '';
  const own = chosen[token];
  const other = colours.find((one) => one.token === colour.on);
  const ratio = contrast(own, chosen[colour.on] ?? other?.usual ?? '#ffffff');
  if (ratio >= enough) return '';
  return `Too close to ${other?.label.toLowerCase()}: contrast ${ratio.toFixed(1)}, and readers need ${enough}.`;
}

/** A colour as a colour field writes it. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The rule that gives a widget these colours; "" without any. */
export function colourRule(tag: string, chosen: Readonly<Partial<Record<Token, string>>>): string {
  const set = colours.flatMap(({token}) => (chosen[token] ? [`--therapy-${token}: ${chosen[token]}`] : []));
  return set.length > 0 ? `${tag} { ${set.join('; ')} }` : '';
}

/** WCAG 2.2, contrast ratio of two sRGB colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
