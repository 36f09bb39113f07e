import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { HiddenFields } from '@/components/imports/hidden-fields';
import { ImportAnswer } from '@/components/imports/import-answer';
import { ImportFacts } from '@/components/imports/import-facts';
import { ImportOutcomeFacts } from '@/components/imports/import-outcome';
import { ImportPreview } from '@/components/imports/import-preview';
import { ImportProgress } from '@/components/imports/import-progress';
import { MappingForm } from '@/components/imports/mapping-form';
import { RunForm } from '@/components/imports/run-form';
import { TableForm } from '@/components/imports/table-form';
import { ActionForm } from '@/components/ui/action-form';
import { AnswerLine } from '@/components/ui/answer-line';
import { ClientMessages } from '@/components/ui/client-messages';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { dayIn } from '@/domain/calendar/day';
import { rowFates } from '@/domain/imports/planned-row';
import { getFormats } from '@/server/formats';
import { progressOf } from '@/server/imports/background';
import { currentOrganisation } from '@/server/organisation';
import { requireRight } from '@/server/page-guard';
import { refusalSentence } from '@/server/sentences';
import { chooseMappingAction, chooseTableAction, readAgainAction, runImportAction, undoImportAction } from '../actions';
import { loadImport } from './load-import';

type Asked = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations('imports'))('title') };
}

export default async function ImportPage({ params, searchParams }: Asked) {
  const member = await requireRight('import.run');
  const [{ id }, asked, t, formats, organisation] = await Promise.all([
    params,
    searchParams,
    getTranslations('imports'),
    getFormats(),
    currentOrganisation(),
  ]);
  const fate = rowFates.find((one) => one === asked.fate);
  const from = Math.max(0, Math.trunc(Number(asked.from) || 0));
  const today = dayIn(organisation?.timeZone ?? 'UTC', new Date());
  const page = await loadImport(member, id, { fate, from }, today);
  const { item, sheet, stranded, isWorking, problem } = page;
  const identity = { importId: id, version: String(item.version), requestKey: randomUUID() };
  const isOpen = item.status === 'ready' || item.status === 'failed';

  return (
    <>
      <AnswerLine kicker={t('kicker', { product: page.product?.name ?? '' })}>
        <ImportAnswer item={item} isStranded={stranded} />
      </AnswerLine>
      {problem && !isWorking && (
        <div className="mb-4">
          <Notice tone="bad">{await refusalSentence(problem)}</Notice>
        </div>
      )}
      {isWorking && <ImportProgress item={item} progress={progressOf(id)} formats={formats} />}
      {(item.status === 'done' || item.status === 'undone' || item.status === 'failed') && <ImportOutcomeFacts item={item} />}
      {isOpen && item.summary && item.choices && sheet && (
        <>
          <ImportFacts summary={item.summary} sheet={sheet} />
          {item.status === 'ready' && (
            <Section
              id="run"
              title={t('run.title')}
              aside={(item.outcome.broken ?? 0) > 0 && t('run.broken', { count: item.outcome.broken ?? 0 })}
            >
              <RunForm
                action={runImportAction}
                identity={identity}
                newIssues={item.outcome.new ?? 0}
                unknownPeople={page.unknownPeople}
                unknownTouchpoints={page.unknownTouchpoints}
              />
            </Section>
          )}
          <Section id="columns" title={t('mapping.title')}>
            <ClientMessages of={['imports']}>
              <MappingForm
                action={chooseMappingAction}
                identity={{
                  ...identity,
                  sheet: String(item.choices.sheet),
                  headerRow: String(item.choices.headerRow),
                  timeZone: item.choices.timeZone,
                }}
                sheet={sheet}
                choices={item.choices}
                sampleDate={page.sampleDate}
                isDayOrderNeeded={page.isDayOrderNeeded}
              />
            </ClientMessages>
          </Section>
          <Section id="table" title={t('table.title')}>
            <TableForm action={chooseTableAction} identity={identity} summary={item.summary} choices={item.choices} />
          </Section>
        </>
      )}
      {(item.status === 'undone' || item.status === 'failed') && (
        <ActionForm action={readAgainAction} className="mb-6">
          <HiddenFields fields={identity} />
          <SubmitButton tone="quiet">{t('again.submit')}</SubmitButton>
        </ActionForm>
      )}
      {!isWorking && <ImportPreview item={item} rows={page.rows} formats={formats} fate={fate} from={from} nextFrom={page.nextFrom} />}
      {item.status === 'done' && (
        <Section id="undo" title={t('undo.title')}>
          <p className="mb-2 max-w-prose text-muted text-sm">{t('undo.hint')}</p>
          <ActionForm action={undoImportAction}>
            <HiddenFields fields={identity} />
            <SubmitButton tone="danger">{t('undo.submit')}</SubmitButton>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
