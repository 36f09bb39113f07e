import type { DemoPicture } from './story/pictures';

const width = 360;
const height = 480;
const ink = '#1d232b';
const paper = '#f4f5f7';
const line = '#cdd3da';
const alarm = '#b3261e';

/** A small sketch of the screen, as SVG: enough to see what hurts. */
export function drawPicture({ kind, title, lines, hurts }: DemoPicture): string {
  const frames = { phone, web, call, door } as const satisfies Record<DemoPicture['kind'], (body: string) => string>;
  const rows = lines.map((text, index) => row(text, index, index === hurts)).join('');
  const body = `<text x="64" y="92" font-size="22" font-weight="600" fill="${ink}">${escaped(title)}</text>${rows}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Inter, DejaVu Sans, Liberation Sans, Arial, sans-serif"><rect width="${width}" height="${height}" fill="#e3e7ec"/>${frames[kind](body)}</svg>`;
}

function row(text: string, index: number, isHurting: boolean): string {
  const y = 120 + index * 66;
  const box = `<rect x="56" y="${y}" width="248" height="50" rx="6" fill="#ffffff" stroke="${isHurting ? alarm : line}" stroke-width="${isHurting ? 3 : 1}"/>`;
  return `${box}<text x="68" y="${y + 31}" font-size="16" fill="${isHurting ? alarm : ink}">${escaped(text)}</text>`;
}

const phone = (body: string) =>
  `<rect x="34" y="14" width="292" height="452" rx="26" fill="${ink}"/><rect x="42" y="40" width="276" height="400" rx="6" fill="${paper}"/><circle cx="180" cy="453" r="6" fill="${line}"/>${body}`;
const web = (body: string) =>
  `<rect x="16" y="20" width="328" height="440" rx="6" fill="${paper}" stroke="${line}"/><rect x="16" y="20" width="328" height="30" rx="6" fill="${line}"/><circle cx="32" cy="35" r="5" fill="${paper}"/><circle cx="48" cy="35" r="5" fill="${paper}"/>${body}`;
const call = (body: string) =>
  `<rect x="24" y="24" width="312" height="432" rx="20" fill="${paper}"/><circle cx="282" cy="84" r="18" fill="#2f7d4f"/><path d="M274 80 q8 12 16 8" stroke="#ffffff" stroke-width="4" fill="none"/>${body}`;
const door = (body: string) =>
  `<rect x="30" y="16" width="300" height="448" fill="#c9bda9"/><rect x="46" y="52" width="268" height="396" fill="${paper}"/><circle cx="290" cy="84" r="14" fill="none" stroke="${alarm}" stroke-width="5"/>${body}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
