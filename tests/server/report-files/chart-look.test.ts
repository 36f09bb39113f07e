import { expect, test } from 'vitest';
import { paint, seriesLooks } from '@/server/report-files/chart-look';
import { readSource } from '../../support/source-files';

const styles = readSource('app/globals.css');

/** The light theme's value of a colour token, as a file needs it. After Ottosson, “A perceptual color space”, 2020. */
function lightHex(token: string): string {
  const [, lightness, chroma, hue] =
    new RegExp(`--${token}: light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(styles)?.map(Number) ?? [];
  const [l = 0, c = 0, h = 0] = [lightness, chroma, hue];
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const signs = linear.map((part) => {
    const shown = part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.min(255, Math.max(0, Math.round(shown * 255)))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${signs.join('')}`;
}

const tokens = { lineStrong: 'line-strong', goodWash: 'good-wash', warningWash: 'warning-wash', badWash: 'bad-wash' } as const;

test.each(Object.entries(paint))('%s in files is the light theme’s', (name, hex) => {
  expect(lightHex(Object.entries(tokens).find(([ours]) => ours === name)?.[1] ?? name)).toBe(hex);
});

test('series in files have the hues of the page', () => {
  expect(seriesLooks.map(({ color }) => color)).toEqual(seriesLooks.map((_, at) => lightHex(`series-${at + 1}`)));
});
