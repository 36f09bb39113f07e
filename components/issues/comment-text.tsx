import { Fragment } from 'react';

/** A comment with the names it mentions set off. */
export function CommentText({ body, people }: { body: string; people: readonly string[] }) {
  return (
    <p className="max-w-prose whitespace-pre-line" dir="auto">
      {pieces(body, people).map(({ text, isName, at }) =>
        isName ? (
          <bdi key={at} className="rounded-sm bg-accent-wash px-0.5 text-accent">
            {text}
          </bdi>
        ) : (
          <Fragment key={at}>{text}</Fragment>
        ),
      )}
    </p>
  );
}

function pieces(body: string, people: readonly string[]) {
  const names = [...people]
    .filter(Boolean)
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (names.length === 0) return [{ text: body, isName: false, at: 0 }];
  let at = 0;
  return body.split(new RegExp(`(@(?:${names.join('|')}))`, 'giu')).map((text, index) => {
    const piece = { text, isName: index % 2 === 1, at };
    at += text.length + 1;
    return piece;
  });
}
