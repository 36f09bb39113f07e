import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { Readiness } from '@/domain/releases/readiness';

const mostKeys = 8;

/** What stands between the release and its day, the weightiest first; each check names its issues. */
export function ReadinessList({ readiness, keys }: { readiness: Readiness; keys: ReadonlyMap<string, string> }) {
  const t = useTranslations('releases.readiness');
  return (
    <Section id="readiness" title={t('title')} aside={readiness.isReady ? t('ready') : undefined}>
      <ul className="grid gap-1.5">
        {readiness.checks.map(({ check, issueIds }) => (
          <li key={check} className="flex items-start gap-2">
            {issueIds.length === 0 ? (
              <Icon name="circle-check" className="mt-0.5 size-4 shrink-0 text-good" />
            ) : (
              <Icon name="circle-alert" className="mt-0.5 size-4 shrink-0 text-warning" />
            )}
            <span>
              {t(check, { count: issueIds.length })}{' '}
              {issueIds.slice(0, mostKeys).map((id) => (
                <Link key={id} href={`/issues/${keys.get(id) ?? ''}`} className="link me-2 whitespace-nowrap">
                  {keys.get(id)}
                </Link>
              ))}
              {issueIds.length > mostKeys && t('more', { count: issueIds.length - mostKeys })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
