import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicateQueryTokens, likelyDuplicates } from '@/domain/issues/likely-duplicates';
import { titleSimilarity } from '@/domain/issues/similarity';
import { queryTokens, searchTokens } from '@/domain/search/search-tokens';

const sameProblem = [
  ['en', 'App crashes when pairing the doorbell', 'Doorbell pairing crashes the app'],
  ['en', 'Verification code arrives too late', 'The verification codes arrive far too late'],
  ['de', 'Bestellbestätigung kommt nicht an', 'Keine Bestätigung der Bestellung erhalten'],
  ['de', 'Schriftgröße zu klein', 'Die Schrift ist zu klein'],
  ['fr', "L'écran reste noir après la mise à jour", 'Écran noir après mise à jour'],
  ['fr', 'Impossible de se connecter au compte', 'Connexion au compte impossible'],
  ['zh', '登录时验证码收不到', '收不到登录验证码'],
  ['zh', '手机无法连接门铃', '门铃连接不上手机'],
  ['fa', 'برنامه هنگام ورود بسته می‌شود', 'برنامه موقع ورود بسته ميشود'],
  ['fa', 'کد تأیید دیر می‌رسد', 'كد تاييد خیلی دیر می رسد'],
] as const;

describe('titles of the same problem', () => {
  test.each(sameProblem)('%s: “%s” and “%s”', (_, a, b) => {
    expect(titleSimilarity(a, b)).toBeGreaterThanOrEqual(0.3);
  });

  test.each(sameProblem)('%s: “%s” is nearer to its own than to any other', (_, a, b) => {
    const others = sameProblem.flatMap(([, first, second]) => [first, second]).filter((title) => title !== a && title !== b);
    for (const other of others) expect(titleSimilarity(a, other)).toBeLessThan(titleSimilarity(a, b));
  });

  test.each(sameProblem)('%s: the index finds “%s” by the beginnings of words', (_, a, b) => {
    const index = searchTokens(b);
    expect(duplicateQueryTokens(a).some((stem) => index.some((token) => token.startsWith(stem)))).toBe(true);
  });

  test('filler words make nothing alike', () => {
    expect(titleSimilarity('The button is on the left', 'The price is in the cart')).toBe(0);
    expect(titleSimilarity('按钮的颜色', '我的订单')).toBe(0);
  });
});

describe('similarity of any two titles', () => {
  const title = fc.string({ unit: fc.constantFrom(...'abcde fgäß登录失败ورود '), maxLength: 25 });

  test('lies in 0…1, is the same both ways and 1 with itself', () => {
    fc.assert(
      fc.property(title, title, (a, b) => {
        const similarity = titleSimilarity(a, b);
        expect(similarity).toBe(titleSimilarity(b, a));
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(titleSimilarity(a, a)).toBe(queryTokens(a).length > 0 ? 1 : 0);
      }),
    );
  });
});

describe('likely duplicates', () => {
  const issue = { id: 'new', title: '登录时验证码收不到', touchpointId: 'sign-in', stepId: 'step-1' };

  test('come with the words they share, the likeliest first, without the issue itself', () => {
    const found = likelyDuplicates(
      issue,
      [
        issue,
        { id: 'far', title: '门铃电池耗电太快', touchpointId: null, stepId: null },
        { id: 'near', title: '收不到登录验证码', touchpointId: null, stepId: null },
        { id: 'same', title: '登录时验证码收不到', touchpointId: null, stepId: null },
      ],
      5,
    );
    expect(found.map((duplicate) => duplicate.id)).toEqual(['same', 'near']);
    expect(found[1]?.sharedWords).toEqual(['验证码']);
  });

  test('are likelier at the same touchpoint, but never by place alone', () => {
    const [here, there] = ['sign-in', 'shop'].map((touchpointId, index) => ({
      id: `c${index}`,
      title: '登录验证码错误',
      touchpointId,
      stepId: null,
    }));
    if (!here || !there) throw new Error('two candidates');
    const elsewhere = { id: 'other', title: '支付失败', touchpointId: 'sign-in', stepId: 'step-1' };
    const found = likelyDuplicates(issue, [there, here, elsewhere], 5);
    expect(found[0]).toMatchObject({ id: 'c0', samePlace: 'touchpoint' });
    expect(found.some((duplicate) => duplicate.id === 'other')).toBe(false);
  });

  test('name the shared stem of a German compound', () => {
    const german = { id: 'a', title: 'Bestellbestätigung kommt nicht an', touchpointId: null, stepId: null };
    const [found] = likelyDuplicates(
      german,
      [{ id: 'b', title: 'Keine Bestätigung der Bestellung erhalten', touchpointId: null, stepId: null }],
      3,
    );
    expect(found?.sharedWords).toEqual(['bestatigung']);
  });
});
