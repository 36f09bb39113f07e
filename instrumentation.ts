/** Next.js calls this once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startDailyWork } = await import('./server/daily');
  startDailyWork();
  const { startSending } = await import('./server/mail/start-sending');
  startSending();
}
