import type { Formats } from '@/domain/calendar/formats';

/** When something happened: how long ago, and the exact moment on hover. */
export function Moment({ at, formats, now }: { at: Date; formats: Formats; now?: Date }) {
  return (
    <time dateTime={at.toISOString()} title={formats.moment(at)} className="whitespace-nowrap">
      {formats.ago(at, now)}
    </time>
  );
}
