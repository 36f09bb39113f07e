import { sendQueuedMails } from './send-queued-mails';
import { sendDueReports } from './send-report';

const [firstAfterMs, everyMs] = [10_000, 20_000];

/** Looks into the outbox again and again for as long as the server runs. */
export function startSending(): void {
  const work = async () => {
    await sendDueReports().catch((error: unknown) => console.error('A report could not be sent on its day:', error));
    await sendQueuedMails().catch((error: unknown) => console.error('The outbox could not be worked off:', error));
    setTimeout(work, everyMs).unref();
  };
  setTimeout(work, firstAfterMs).unref();
}
