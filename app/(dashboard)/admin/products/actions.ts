'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import {
  addPersonaInput,
  addProductInput,
  productVersionInput,
  removePersonaInput,
  updatePersonaInput,
  updateProductInput,
} from '@/domain/products/product-inputs';
import { formAction } from '@/server/form-action';
import { createPersona, deletePersona, updatePersona } from '@/server/operations/personas';
import { archiveProduct, createProduct, restoreProduct, updateProduct } from '@/server/operations/products';

/** A box left unticked is not sent at all. */
const ticked = z
  .string()
  .max(10)
  .nullish()
  .transform((text) => text !== undefined && text !== null);

const drawProductsAgain = () => {
  revalidatePath('/admin/products', 'layout');
  return undefined;
};

export const addProductAction = formAction({
  right: 'product.edit',
  schema: addProductInput.extend({ isCompetitor: ticked }),
  run: createProduct,
  after: async () => {
    drawProductsAgain();
    return { message: (await getTranslations('admin.products'))('added') };
  },
});

export const updateProductAction = formAction({
  right: 'product.edit',
  schema: updateProductInput.extend({ isCompetitor: ticked }),
  run: updateProduct,
  after: drawProductsAgain,
});

export const archiveProductAction = formAction({
  right: 'product.edit',
  schema: productVersionInput,
  run: archiveProduct,
  after: drawProductsAgain,
});
export const restoreProductAction = formAction({
  right: 'product.edit',
  schema: productVersionInput,
  run: restoreProduct,
  after: drawProductsAgain,
});

export const addPersonaAction = formAction({
  right: 'product.edit',
  schema: addPersonaInput,
  run: createPersona,
  after: drawProductsAgain,
});
export const updatePersonaAction = formAction({
  right: 'product.edit',
  schema: updatePersonaInput,
  run: updatePersona,
  after: drawProductsAgain,
});
export const removePersonaAction = formAction({
  right: 'product.edit',
  schema: removePersonaInput,
  run: deletePersona,
  after: drawProductsAgain,
});
