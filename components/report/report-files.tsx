import { useTranslations } from 'next-intl';

const kinds = [
  { kind: 'pdf', name: 'PDF' },
  { kind: 'pptx', name: 'PowerPoint' },
  { kind: 'xlsx', name: 'Excel' },
] as const;

/** The report as files. @param place the address of one without its ending @param query what follows the ending */
export function ReportFiles({ place, query = '' }: { place: string; query?: string }) {
  const t = useTranslations('reportFiles');
  return (
    <p data-screen-only className="mb-3 flex flex-wrap gap-x-3 text-muted text-sm">
      {t('take')}
      {kinds.map(({ kind, name }) => (
        <a key={kind} href={`${place}.${kind}${query}`} className="underline underline-offset-2 hover:text-ink">
          {name}
        </a>
      ))}
    </p>
  );
}
