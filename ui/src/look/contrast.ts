/** Contrast of two colours after WCAG 2.2, for the tests of the tokens. */

export type Rgb = readonly [number, number, number];

export function hex(text: string): Rgb {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  if (!found) throw new Error(text);
  return [1, 2, 3].map((at) => Number.parseInt(found[at] ?? "0", 16) / 255) as unknown as Rgb;
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gamma = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with another OKLCH lightness, as `oklch(from … L c h)` makes it; out-of-range parts are cut. */
export function withLightness(rgb: Rgb, change: (lightness: number) => number): Rgb {
  const [r, g, b] = rgb.map(linear) as unknown as Rgb;
  const [l, m, s] = [
    Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b),
  ];
  const lightness = change(0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const [l3, m3, s3] = [
    (lightness + 0.3963377774 * a + 0.2158037573 * bb) ** 3,
    (lightness - 0.1055613458 * a - 0.0638541728 * bb) ** 3,
    (lightness - 0.0894841775 * a - 1.291485548 * bb) ** 3,
  ];
  return [
    4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
    -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
    -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3,
  ].map((part) => gamma(Math.min(Math.max(part, 0), 1))) as unknown as Rgb;
}
