import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ComboField } from '@/components/ui/combo-field';
import { DateField } from '@/components/ui/date-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { issueStatuses, priorities, severities } from '@/domain/issues/issue';

type Option = { id: string; name: string };
type BulkFormProps = {
  chosen: { from: string; isAll: boolean; issueIds: readonly string[] };
  sent: Record<string, string>;
  options: { owner: readonly Option[]; release: readonly Option[]; goal: readonly Option[] };
};

/** What to change. It only asks for the preview, so the choice has an address and nothing is written yet. */
export function BulkForm({ chosen, sent, options }: BulkFormProps) {
  const t = useTranslations('issues');
  const ui = useTranslations('ui');
  const named = (list: readonly Option[]) => list.map(({ id, name }) => ({ value: id, label: name }));
  const keep = t('bulk.keep');
  return (
    <form action="/issues/bulk" className="panel grid gap-3 p-3 sm:grid-cols-2 lg:grid-cols-4">
      <input type="hidden" name="from" value={chosen.from} />
      {chosen.isAll && <input type="hidden" name="all" value="yes" />}
      {!chosen.isAll && chosen.issueIds.map((id) => <input key={id} type="hidden" name="issue" value={id} />)}
      <ComboField
        name="setOwner"
        label={t('field.owner')}
        emptyLabel={keep}
        defaultValue={sent.setOwner}
        choices={[{ value: 'none', label: t('bulk.nobody') }, ...named(options.owner)]}
      />
      <ComboField
        name="setVerifier"
        label={t('field.verifier')}
        emptyLabel={keep}
        defaultValue={sent.setVerifier}
        choices={[{ value: 'none', label: t('bulk.nobody') }, ...named(options.owner)]}
      />
      <SelectField
        name="setPriority"
        label={t('field.priority')}
        emptyLabel={keep}
        defaultValue={sent.setPriority}
        choices={priorities.map((value) => ({ value, label: ui(`priority.${value}`) }))}
      />
      <SelectField
        name="setSeverity"
        label={t('field.severity')}
        emptyLabel={keep}
        defaultValue={sent.setSeverity}
        choices={severities.map((value) => ({ value: String(value), label: ui(`severity.${value}`) }))}
      />
      <SelectField
        name="setStatus"
        label={t('field.status')}
        emptyLabel={keep}
        defaultValue={sent.setStatus}
        choices={issueStatuses.filter((value) => value !== 'duplicate').map((value) => ({ value, label: ui(`status.${value}`) }))}
      />
      <ComboField
        name="setRelease"
        label={t('field.release')}
        emptyLabel={keep}
        defaultValue={sent.setRelease}
        choices={[{ value: 'none', label: t('bulk.noRelease') }, ...named(options.release)]}
      />
      <DateField name="setDue" label={t('field.due')} defaultValue={sent.setDue || null} />
      <ComboField name="addGoal" label={t('bulk.addGoal')} emptyLabel={keep} defaultValue={sent.addGoal} choices={named(options.goal)} />
      <TextField name="note" label={t('bulk.note')} maxLength={500} defaultValue={sent.note} />
      <div className="sm:col-span-2 lg:col-span-4">
        <Button type="submit" tone="primary">
          {t('bulk.showDifference')}
        </Button>
      </div>
    </form>
  );
}
