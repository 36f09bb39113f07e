import type { Severity } from '@/domain/issues/issue';
import { headerForm } from './header-form';
import { wordList } from './word-list';

const words: readonly (readonly [Severity, readonly string[]])[] = [
  [
    4,
    wordList(`
    catastrophe, catastrophic, usability catastrophe, critical, blocker, highest, fatal, s1, showstopper, 致命, 灾难, 灾难性, 阻塞, 非常严重,
    catastrophique, critique, bloquant, katastrophe, katastrophal, kritisch, blockierend, فاجعه, فاجعه بار, بحرانی, مسدود کننده`),
  ],
  [
    3,
    wordList(`
    major, severe, serious, high, significant, s2, 严重, 主要, 重大, 高, 重要, majeur, majeure, grave, élevé, élevée, haute, schwer,
    schwerwiegend, hoch, groß, عمده, شدید, زیاد, بالا, جدی`),
  ],
  [
    2,
    wordList(`
    minor, medium, moderate, normal, s3, 一般, 次要, 中, 中等, 普通, mineur, mineure, moyen, moyenne, modéré, gering, mittel, klein,
    leicht, جزئی, متوسط, کم اهمیت`),
  ],
  [
    1,
    wordList(`
    cosmetic, trivial, low, lowest, s4, 轻微, 低, 建议, 外观, 提示, cosmétique, faible, bas, basse, kosmetisch, niedrig, ظاهری, ناچیز, کم,
    پایین`),
  ],
  [
    0,
    wordList(`
    none, no problem, not a problem, not a usability problem, 无, 没有问题, 不是问题, aucun, aucune, kein, keine, kein problem, هیچ, بدون
    مشکل`),
  ],
];

const byWord = new Map(words.flatMap(([severity, names]) => names.map((name) => [headerForm(name), severity] as const)));

/** Severity from `3`, `3 - Major …`, `严重` or a tracker's word. @returns undefined when it is none of them */
export function readSeverity(text: string): Severity | undefined {
  const form = headerForm(text);
  const whole = byWord.get(form);
  if (whole !== undefined) return whole;
  const [, digit, rest = ''] = /^(?:s|sev|severity)?\s*([0-4])(?:\s0)?(?:\s+(?!\d)(.*))?$/.exec(form) ?? [];
  if (digit === undefined) return undefined;
  return rest === '' || !/^\d/.test(rest) ? levels[Number(digit)] : undefined;
}

const levels: readonly Severity[] = [0, 1, 2, 3, 4];
