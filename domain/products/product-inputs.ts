import { z } from 'zod';
import { personaChanges, productChanges } from './product';

const id = z.string().min(1).max(64);
const requestKey = z.string().max(64).nullish();
const version = z.coerce.number().int().min(1);

export const addProductInput = productChanges.extend({ requestKey });
export const updateProductInput = productChanges.extend({ productId: id, version });
export const productVersionInput = z.strictObject({ productId: id, version });
export const addPersonaInput = personaChanges.extend({ productId: id, requestKey });
export const updatePersonaInput = personaChanges.extend({ personaId: id, version });
export const removePersonaInput = z.strictObject({ personaId: id });

export type AddProductInput = z.infer<typeof addProductInput>;
export type UpdateProductInput = z.infer<typeof updateProductInput>;
export type ProductVersionInput = z.infer<typeof productVersionInput>;
export type AddPersonaInput = z.infer<typeof addPersonaInput>;
export type UpdatePersonaInput = z.infer<typeof updatePersonaInput>;
export type RemovePersonaInput = z.infer<typeof removePersonaInput>;
