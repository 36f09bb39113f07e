/** Somebody's words as they wrote them, in their own direction. */
export function IssueText({ text, emptyText }: { text: string; emptyText: string }) {
  if (text.trim() === '') return <span className="text-muted">{emptyText}</span>;
  return (
    <span className="block max-w-prose whitespace-pre-line" dir="auto">
      {text}
    </span>
  );
}
