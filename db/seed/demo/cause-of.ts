import type { MoveCause } from '@/domain/history/move-causes';

/** The cause that the story's people would have chosen for the reason they wrote; nothing where they would have left it open. */
export function causeOf(why: string): MoveCause | null {
  return telling.find(({ words }) => words.test(why))?.cause ?? null;
}

const telling: readonly { cause: MoveCause; words: RegExp }[] = [
  { cause: 'decision', words: /privacy|legal|approval|decided|finance|data protection|consent|بودجه|security asked/i },
  { cause: 'outside', words: /store review|certif|customs|carrier|climate chamber booked|law\b/i },
  { cause: 'quality', words: /regression|reboot|load test|broken|glue let go|wrong language|stopped and/i },
  { cause: 'harder', words: /first version|had to be added|rebuilt|libr|another system|batter|两|重新设计|کتابخانه/i },
  { cause: 'capacity', words: /只有一个人|one reviewer|not ready/i },
  { cause: 'dependency', words: /supplier|interface|warehouse|waiting|provider|workshop|firmware|dealers/i },
  { cause: 'scope', words: /moved (from|out)|asked (for|to)|منتقل/i },
];
