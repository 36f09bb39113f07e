import { randomUUID } from 'node:crypto';
import { useTranslations } from 'next-intl';
import { DescribedForm } from '@/components/people/described-form';
import { rowsHref } from '@/components/program/program-texts';
import type { FormAction } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { emotionKey } from '@/components/walkthroughs/emotion-key';
import { openStatuses } from '@/domain/issues/issue';
import type { Touchpoint } from '@/domain/journeys/journey';
import { laneFieldsOf } from './journey-fields';
import { OrderButtons } from './order-buttons';

type TouchpointItemProps = {
  touchpoint: Touchpoint;
  openIssues: number;
  isFirst: boolean;
  isLast: boolean;
  journey: { id: string; version: number };
  actions?: { update: FormAction; move: FormAction };
};

const lanes = ['customerAction', 'thoughts', 'painPoint', 'delightOpportunity', 'notes'] as const;

/** One touchpoint: its lanes to read, its open issues to follow, and a fold to edit it. */
export function TouchpointItem({ touchpoint, openIssues, isFirst, isLast, journey, actions }: TouchpointItemProps) {
  const t = useTranslations('journeys');
  const ui = useTranslations('ui');
  const identity = { journeyId: journey.id, version: String(journey.version), touchpointId: touchpoint.id };
  const names = {
    emotion: (emotion: number) => ui(`emotion.${emotionKey(emotion)}`),
    channel: (channel: NonNullable<Touchpoint['channel']>) => ui(`channel.${channel}`),
  };
  return (
    <li className="border-line border-t py-2 first:border-t-0 lg:nth-2:border-t-0">
      <div className="flex flex-wrap items-center gap-x-3">
        <h4 className="font-medium">
          <bdi>{touchpoint.name}</bdi>
        </h4>
        <span className="text-muted text-sm">
          {touchpoint.channel && names.channel(touchpoint.channel)}{' '}
          {touchpoint.emotion !== null && `· ${names.emotion(touchpoint.emotion)}`}
        </span>
        {openIssues > 0 && (
          <Link className="link text-sm" href={rowsHref({ touchpoint: [touchpoint.id], status: openStatuses })}>
            {t('openIssues', { count: openIssues })}
          </Link>
        )}
        {actions && (
          <OrderButtons
            action={actions.move}
            identity={{ ...identity, requestKey: randomUUID() }}
            upLabel={t('up', { name: touchpoint.name })}
            downLabel={t('down', { name: touchpoint.name })}
            isFirst={isFirst}
            isLast={isLast}
          />
        )}
      </div>
      <dl className="grid gap-x-4 text-sm sm:grid-cols-[9rem_1fr]">
        {lanes.map(
          (lane) =>
            touchpoint[lane] && (
              <div key={lane} className="contents">
                <dt className="text-muted">{t(`lane.${lane}`)}</dt>
                <dd dir="auto">{touchpoint[lane]}</dd>
              </div>
            ),
        )}
      </dl>
      {actions && (
        <details>
          <summary className="w-fit cursor-pointer py-1 text-muted text-sm underline underline-offset-2">{t('edit')}</summary>
          <div className="mt-2 max-w-xl">
            <DescribedForm
              action={actions.update}
              submit={t('save')}
              groups={[
                {
                  fields: [
                    ...Object.entries({ ...identity, requestKey: randomUUID() }).map(([name, value]) => ({
                      kind: 'hidden' as const,
                      name,
                      value,
                    })),
                    ...laneFieldsOf(touchpoint, (name) => t(`lane.${name}`), names),
                    {
                      kind: 'select',
                      name: 'isArchived',
                      label: t('remove'),
                      value: '',
                      isOptional: true,
                      choices: [
                        { value: '', label: t('keep') },
                        { value: 'yes', label: t('removeIt') },
                      ],
                    },
                  ],
                },
              ]}
            />
          </div>
        </details>
      )}
    </li>
  );
}
