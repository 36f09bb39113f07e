import type { FieldDescription } from '@/components/people/field-description';
import { type Persona, type Product, personaFields, usualReachPercent } from '@/domain/products/product';

type ProductWords = (name: 'key' | 'keyHint' | 'name' | 'isCompetitor' | 'reachPercent' | 'reachPercentHint') => string;

export function productFields(
  product: Partial<Pick<Product, 'key' | 'name' | 'isCompetitor' | 'reachPercent'>>,
  words: ProductWords,
): FieldDescription[] {
  return [
    { kind: 'text', name: 'name', label: words('name'), value: product.name, maxLength: 200 },
    { kind: 'text', name: 'key', label: words('key'), hint: words('keyHint'), value: product.key, maxLength: 6 },
    { kind: 'check', name: 'isCompetitor', label: words('isCompetitor'), isChecked: product.isCompetitor ?? false },
    {
      kind: 'number',
      name: 'reachPercent',
      label: words('reachPercent'),
      hint: words('reachPercentHint'),
      value: String(product.reachPercent ?? usualReachPercent),
      min: 1,
      max: 100,
    },
  ];
}

type PersonaWords = (name: (typeof personaFields)[number]) => string;

/** Name and segment in a line each, the rest in as many as it takes. */
export function personaFieldsOf(persona: Partial<Persona>, words: PersonaWords): FieldDescription[] {
  return personaFields.map((name): FieldDescription => {
    const about = { name, label: words(name), value: persona[name], isOptional: name !== 'name' };
    return name === 'name' || name === 'segment'
      ? { ...about, kind: 'text', maxLength: 200 }
      : { ...about, kind: 'area', maxLength: 2_000 };
  });
}
