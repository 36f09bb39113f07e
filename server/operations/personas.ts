import { newId } from '@/db/new-id';
import { findPersona, findProduct, isPersonaInUse } from '@/db/queries/products';
import { recordEvents } from '@/db/writes/events';
import { addPersona, removePersona, savePersona } from '@/db/writes/products';
import { changesBetween } from '@/domain/history/event';
import type { Member } from '@/domain/people/member';
import { may } from '@/domain/people/rights';
import { type Persona, personaFields } from '@/domain/products/product';
import type { AddPersonaInput, RemovePersonaInput, UpdatePersonaInput } from '@/domain/products/product-inputs';
import { accept, type Result, refuse } from '@/domain/result';
import { write } from './write';

export function createPersona(
  by: Member,
  { requestKey, ...fields }: AddPersonaInput,
  now = new Date(),
): Promise<Result<{ personaId: string }>> {
  return write(by, requestKey ?? undefined, async (tx) => {
    if (!may(by, 'product.edit')) return refuse('admin.notAllowed');
    if (!(await findProduct(tx, by, fields.productId))) return refuse('admin.productNotFound');
    const persona: Persona = { ...fields, id: newId(), version: 1 };
    await addPersona(tx, persona);
    await recordEvents(tx, by, [{ ...about(persona), action: 'created', changes: { name: [null, persona.name] } }], now);
    return accept({ personaId: persona.id });
  });
}

export function updatePersona(by: Member, { personaId, version, ...fields }: UpdatePersonaInput, now = new Date()): Promise<Result<null>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'product.edit')) return refuse('admin.notAllowed');
    const persona = await findPersona(tx, by, personaId);
    if (!persona) return refuse('admin.personaNotFound');
    if (persona.version !== version) return refuse('admin.changedElsewhere');
    const after: Persona = { ...persona, ...fields, version: version + 1 };
    if (!(await savePersona(tx, after))) return refuse('admin.changedElsewhere');
    await recordEvents(tx, by, [{ ...about(persona), action: 'updated', changes: changesBetween(persona, after, personaFields) }], now);
    return accept(null);
  });
}

export function deletePersona(by: Member, { personaId }: RemovePersonaInput, now = new Date()): Promise<Result<null>> {
  return write(by, undefined, async (tx) => {
    if (!may(by, 'product.edit')) return refuse('admin.notAllowed');
    const persona = await findPersona(tx, by, personaId);
    if (!persona) return refuse('admin.personaNotFound');
    if (await isPersonaInUse(tx, persona)) return refuse('admin.personaInUse');
    await removePersona(tx, personaId);
    await recordEvents(tx, by, [{ ...about(persona), action: 'removed', changes: { name: [persona.name, null] } }], now);
    return accept(null);
  });
}

const about = (persona: Persona) => ({ noun: 'persona', subjectId: persona.id, productId: persona.productId }) as const;
