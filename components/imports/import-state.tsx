import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Tone } from '@/components/ui/tone';
import type { ImportStatus } from '@/domain/imports/import';

const tones = {
  reading: 'information',
  ready: 'accent',
  running: 'information',
  done: 'good',
  undoing: 'information',
  failed: 'bad',
  undone: 'neutral',
  stranded: 'bad',
} as const satisfies Record<ImportStatus | 'stranded', Tone>;

export function ImportState({ status, isStranded }: { status: ImportStatus; isStranded: boolean }) {
  const t = useTranslations('imports.state');
  const state = isStranded ? 'stranded' : status;
  return <Pill tone={tones[state]}>{t(state)}</Pill>;
}
