import { ActionForm, type FormAction } from '@/components/ui/action-form';
import { Icon } from '@/components/ui/icon';
import { SubmitButton } from '@/components/ui/submit-button';

type OrderButtonsProps = {
  action: FormAction;
  identity: Readonly<Record<string, string>>;
  upLabel: string;
  downLabel: string;
  isFirst: boolean;
  isLast: boolean;
};

/** Moves a row by one place; two small forms, so that it works without scripts and by keyboard. */
export function OrderButtons({ action, identity, upLabel, downLabel, isFirst, isLast }: OrderButtonsProps) {
  return (
    <span className="flex gap-1">
      {!isFirst && <OrderButton {...{ action, identity, label: upLabel, direction: 'up' }} />}
      {!isLast && <OrderButton {...{ action, identity, label: downLabel, direction: 'down' }} />}
    </span>
  );
}

function OrderButton({
  action,
  identity,
  label,
  direction,
}: {
  action: FormAction;
  identity: Readonly<Record<string, string>>;
  label: string;
  direction: 'up' | 'down';
}) {
  return (
    <ActionForm action={action} isQuiet>
      {Object.entries({ ...identity, direction }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton tone="plain" size="small" aria-label={label} title={label}>
        <Icon name={direction === 'up' ? 'arrow-up' : 'arrow-down'} />
      </SubmitButton>
    </ActionForm>
  );
}
