/** A mail as it looks, walled off: nothing in it can run, load or reach out. */
export function LetterFrame({ title, html }: { title: string; html: string }) {
  return (
    <iframe
      title={title}
      srcDoc={html}
      sandbox=""
      referrerPolicy="no-referrer"
      className="mt-3 h-[70vh] w-full rounded border border-line bg-[white]"
    />
  );
}
