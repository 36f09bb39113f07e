import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { CheckField } from '@/components/ui/check-field';
import { DateField } from '@/components/ui/date-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { channels, issueStatuses, priorities } from '@/domain/issues/issue';
import { dayFields, filterChoices, questionFields } from '@/domain/issues/issue-filter';
import { issueFilterPairs } from '@/domain/issues/issue-filter-query';
import { FilterChoices } from './filter-choices';
import { type ListState, listHref } from './list-href';

type Option = { id: string; name: string };
const placeFields = ['stage', 'touchpoint', 'persona', 'walkthrough'] as const;
export type PanelOptions = Record<'owner' | 'product' | 'release' | 'goal' | (typeof placeFields)[number], readonly Option[]>;

/** Every filter in one form, which asks for the list anew. */
export function FilterPanel({ state, options }: { state: ListState; options: PanelOptions }) {
  const t = useTranslations('issues');
  const ui = useTranslations('ui');
  const { filter, arrangement } = state;
  const named = (list: readonly Option[]) => list.map(({ id, name }) => ({ value: id, label: name }));
  const nobody = { value: 'none', label: t('filter.nobody') };
  const none = { value: 'none', label: t('filter.none') };
  return (
    <form action="/issues" method="get" aria-label={t('filter.all')} className="panel mb-4 grid gap-4 p-3 sm:grid-cols-2 lg:grid-cols-4">
      {issueFilterPairs({ import: filter.import }, { ...arrangement, cursor: null }).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <TextField
        name="text"
        type="search"
        label={t('field.text')}
        defaultValue={filter.text}
        maxLength={200}
        className="sm:col-span-2 lg:col-span-4"
      />
      <FilterChoices
        name="status"
        legend={t('field.status')}
        chosen={filter.status}
        choices={issueStatuses.map((value) => ({ value, label: ui(`status.${value}`) }))}
      />
      <FilterChoices
        name="priority"
        legend={t('field.priority')}
        chosen={filter.priority}
        choices={[...priorities, 'none' as const].map((value) => ({ value, label: ui(`priority.${value}`) }))}
      />
      <FilterChoices
        name="severity"
        legend={t('field.severity')}
        chosen={filter.severity}
        choices={filterChoices.severity.map((value) => ({ value, label: ui(`severity.${value}`) }))}
      />
      <fieldset className="grid content-start gap-1">
        <legend className="mb-1 font-medium text-sm">{t('filter.state')}</legend>
        {questionFields.map((field) => (
          <CheckField key={field} name={field} value="yes" label={t(`filter.${field}`)} defaultChecked={filter[field]} />
        ))}
      </fieldset>
      <FilterChoices
        name="owner"
        legend={t('field.owner')}
        chosen={filter.owner}
        choices={[{ value: 'me', label: t('filter.me') }, nobody, ...named(options.owner)]}
      />
      <FilterChoices
        name="verifier"
        legend={t('field.verifier')}
        chosen={filter.verifier}
        choices={[{ value: 'me', label: t('filter.me') }, nobody, ...named(options.owner)]}
      />
      <FilterChoices name="product" legend={t('field.product')} chosen={filter.product} choices={named(options.product)} />
      <FilterChoices name="release" legend={t('field.release')} chosen={filter.release} choices={[none, ...named(options.release)]} />
      <FilterChoices name="goal" legend={t('field.goal')} chosen={filter.goal} choices={[none, ...named(options.goal)]} />
      {placeFields.map((field) => (
        <FilterChoices key={field} name={field} legend={t(`field.${field}`)} chosen={filter[field]} choices={named(options[field])} />
      ))}
      <FilterChoices
        name="reporter"
        legend={t('field.reporter')}
        chosen={filter.reporter}
        choices={[{ value: 'me', label: t('filter.me') }, ...named(options.owner)]}
      />
      <FilterChoices
        name="channel"
        legend={t('field.channel')}
        chosen={filter.channel}
        choices={channels.map((value) => ({ value, label: ui(`channel.${value}`) }))}
      />
      <fieldset className="grid grid-cols-2 content-start gap-2 sm:col-span-2">
        <legend className="mb-1 font-medium text-sm">{t('filter.days')}</legend>
        {dayFields.map((field) => (
          <DateField key={field} name={field} label={t(`filter.${field}`)} defaultValue={filter[field]} />
        ))}
      </fieldset>
      {filter.product.length === 0 && <p className="self-end text-muted text-sm sm:col-span-2">{t('filter.chooseProduct')}</p>}
      <div className="flex flex-wrap gap-2 sm:col-span-2 lg:col-span-4">
        <SubmitButton>{t('filter.show')}</SubmitButton>
        <LinkButton href={listHref(state)}>{t('filter.close')}</LinkButton>
      </div>
    </form>
  );
}
