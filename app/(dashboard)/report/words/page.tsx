import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { DescribedForm } from '@/components/people/described-form';
import { DraftOf } from '@/components/report/draft-of';
import { AnswerLine } from '@/components/ui/answer-line';
import { ClientMessages } from '@/components/ui/client-messages';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { readDb } from '@/db/connection';
import { listReportWords } from '@/db/queries/report-words';
import { quarterText } from '@/domain/report/report-quarter';
import { wordSections } from '@/domain/report/report-words';
import { getFormats } from '@/server/formats';
import { readReport } from '@/server/operations/read-report';
import { requireRight } from '@/server/page-guard';
import { editWordsAction } from '../actions';
import { askedReport } from '../asked-report';

const mostLetters = 20_000;

export async function generateMetadata() {
  return { title: (await getTranslations('report.words'))('edit') };
}

export default async function WordsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const member = await requireRight('report.edit');
  const [t, formats, db, asked] = await Promise.all([getTranslations('report'), getFormats(), readDb(), searchParams]);
  const { quarter } = await askedReport(member, { quarter: asked.quarter });
  const report = await readReport(db, member, quarter, new Date());
  if (!report) return null;
  const own = await listReportWords(db, member, quarter);
  return (
    <ClientMessages of={['ui']}>
      <AnswerLine
        kicker={
          <Link className="link" href={`/report?quarter=${quarterText(quarter)}`}>
            {t('words.back')}
          </Link>
        }
      >
        {t('words.title', { quarter: t('quarter.name', quarter) })}
      </AnswerLine>
      <p className="mb-4 max-w-prose text-muted">{t('words.hint')}</p>
      {wordSections.map((section) => {
        const words = own.find((one) => one.section === section);
        return (
          <Section key={section} id={section} title={t(`section.${section}`)}>
            <div className="grid gap-4 lg:grid-cols-2">
              <DescribedForm
                action={editWordsAction}
                submit={t('words.save')}
                groups={[
                  {
                    fields: [
                      { kind: 'hidden', name: 'requestKey', value: randomUUID() },
                      { kind: 'hidden', name: 'quarter', value: quarterText(quarter) },
                      { kind: 'hidden', name: 'section', value: section },
                      { kind: 'hidden', name: 'version', value: String(words?.version ?? 0) },
                      { kind: 'area', name: 'text', label: t('words.field'), value: words?.text, isOptional: true, maxLength: mostLetters },
                    ],
                  },
                ]}
              />
              <div>
                <DraftOf words={report.words[section]} formats={formats} />
                {words?.text && (
                  <p className="mt-2 text-muted text-sm">
                    {t('words.by', { by: words.by ?? t('words.somebody'), day: formats.moment(words.at) })}
                  </p>
                )}
              </div>
            </div>
          </Section>
        );
      })}
    </ClientMessages>
  );
}
