import { createTranslator } from 'next-intl';
import { messages } from '@/messages/messages';
import { paint } from '@/server/report-files/chart-look';
import type { Cell, WrittenReport, WrittenSection, WrittenTable } from '@/server/report-files/written-report';
import { escaped } from './escaped';
import { type LetterWords, plainLetter } from './plain-letter';

export type Letter = { subject: string; html: string; text: string };

/** A report as a mail that can be read without opening anything: tables with their looks beside them, as mail programs know no style sheets. */
export function writeLetter(written: WrittenReport, stopUrl: string | null): Letter {
  const t = createTranslator({ locale: written.locale, messages: messages[written.locale], namespace: 'mail.letter' });
  const words = { attached: t('attached'), why: t('why', { organisation: written.organisation }), stop: t('stop') };
  return {
    subject: t('subject', {
      organisation: written.organisation,
      quarter: written.quarter,
      hasProduct: written.product ? 'yes' : 'no',
      product: written.product ?? '',
    }),
    html: page(written, words, stopUrl),
    text: plainLetter(written, words, stopUrl),
  };
}

const face = "font-family:Inter,Vazirmatn,'Segoe UI',Tahoma,'Microsoft YaHei',Arial,sans-serif";
const small = `font-size:13px;line-height:18px;color:${paint.muted}`;

function page(written: WrittenReport, words: LetterWords, stopUrl: string | null): string {
  const { dir, locale, organisation, title, span, answer, summary, facts, sections, url, openLabel } = written;
  const stop = stopUrl ? ` <a href="${escaped(stopUrl)}" style="color:${paint.muted}">${escaped(words.stop)}</a>` : '';
  return [
    `<!doctype html><html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>`,
    `<body dir="${dir}" style="margin:0;background:${paint.sunken};color:${paint.ink};${face}">`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:16px 8px">`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" dir="${dir}" style="max-width:720px;background:${paint.surface};${face}"><tr><td style="padding:24px">`,
    `<p style="margin:0 0 4px;${small}">${escaped(organisation)} · ${escaped(title)} · ${escaped(span)}</p>`,
    `<h1 style="margin:0 0 12px;font-size:22px;line-height:28px">${escaped(answer)}</h1>`,
    ...summary.map(paragraph),
    `<p style="margin:0 0 16px;${small}">${facts.map(escaped).join(' · ')}</p>`,
    ...sections.map(section),
    `<p style="margin:24px 0 8px"><a href="${escaped(url)}" style="color:${paint.accent}">${escaped(openLabel)}</a></p>`,
    `<p style="margin:0 0 16px;${small}">${escaped(words.attached)}</p>`,
    `<p style="margin:0;border-top:1px solid ${paint.line};padding-top:12px;${small}">${escaped(words.why)}${stop}</p>`,
    '</td></tr></table></td></tr></table></body></html>',
  ].join('\n');
}

const paragraph = (text: string) => `<p style="margin:0 0 8px;font-size:15px;line-height:22px">${escaped(text)}</p>`;

const section = ({ title, paragraphs, author, tables }: WrittenSection): string =>
  [
    `<h2 style="margin:24px 0 8px;font-size:17px;line-height:24px">${escaped(title)}</h2>`,
    ...paragraphs.map(paragraph),
    ...(author ? [`<p style="margin:0 0 8px;${small}">${escaped(author)}</p>`] : []),
    ...tables.map(table),
  ].join('\n');

/** As many rows as a mail is read for; the file holds them all. */
const mostRows = 12;

function table({ caption, columns, rows, more }: WrittenTable): string {
  const edge = (color: string) =>
    `padding:6px 4px;border-bottom:1px solid ${color};vertical-align:top;text-align:start;font-size:13px;line-height:18px`;
  const head = columns.map(({ label }) => `<th scope="col" style="${edge(paint.lineStrong)};color:${paint.muted}">${escaped(label)}</th>`);
  const body = rows
    .slice(0, mostRows)
    .map((row) => `<tr>${row.map((cell) => `<td style="${edge(paint.line)}">${value(cell)}</td>`).join('')}</tr>`);
  const rest = more ? `<p style="margin:4px 0 8px;${small}">${escaped(more)}</p>` : '';
  if (rows.length === 0) return rest;
  return `<p style="margin:12px 0 4px;${small}"><b>${escaped(caption)}</b></p><div style="overflow-x:auto"><table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse"><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>${rest}`;
}

const tones = { good: paint.good, warning: paint.warning, bad: paint.bad, quiet: paint.muted };

function value({ text, note, tone, href }: Cell): string {
  const look = tone ? `color:${tones[tone]}${tone === 'quiet' ? '' : ';font-weight:600'}` : `color:${paint.ink}`;
  const main = `<bdi style="${look}">${escaped(text)}</bdi>`;
  const linked = href ? `<a href="${escaped(href)}" style="color:${paint.ink}">${main}</a>` : main;
  return note ? `${linked}<br><bdi style="font-size:12px;color:${paint.muted}">${escaped(note)}</bdi>` : linked;
}
