import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { Tone } from '@/components/ui/tone';
import { type Import, type ImportStatus, isStranded } from '@/domain/imports/import';

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

export function ImportState({ item, now }: { item: Pick<Import, 'status' | 'touchedAt'>; now: Date }) {
  const t = useTranslations('imports.state');
  const state = isStranded(item, now) ? 'stranded' : item.status;
  return <Pill tone={tones[state]}>{t(state)}</Pill>;
}
