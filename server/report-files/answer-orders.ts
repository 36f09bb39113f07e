import type { FileOrder } from './file-order';

/** Runs inside the process that makes files: one order after the other, until the server hangs up. */
export function answerOrders(): void {
  process.on('message', (order: FileOrder) => {
    make(order).then(
      (file) => tell({ file }),
      (error: unknown) => tell({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit());
}

const tell = (answer: { file: Uint8Array } | { problem: string }) => process.send?.(answer);

// Each library is loaded when a file of its kind is first asked for.
async function make({ kind, written, sheets }: FileOrder): Promise<Uint8Array> {
  if (kind === 'pdf') return (await import('./make-pdf')).makePdf(written);
  if (kind === 'pptx') return (await import('./make-pptx')).makePptx(written);
  return (await import('./make-xlsx')).makeXlsx(sheets, written);
}
