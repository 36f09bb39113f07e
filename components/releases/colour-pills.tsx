import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import type { ColourOverride, ReleaseColour } from '@/domain/releases/release-colour';

/** What a person says of a release first, and what the forecast says always beside it. */
export function ColourPills({
  computed,
  override,
}: {
  computed: ReleaseColour | null;
  override?: Pick<ColourOverride, 'colour' | 'memberName'>;
}) {
  const t = useTranslations('releases.colour');
  if (!computed && !override) return null;
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      {override && <Pill tone={override.colour}>{t('said', { colour: t(override.colour), name: override.memberName })}</Pill>}
      {computed && <Pill tone={computed}>{override ? t('computed', { colour: t(computed) }) : t(computed)}</Pill>}
    </span>
  );
}
