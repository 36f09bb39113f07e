/** Something that happens at its moment. Deeds are told in order of time, so that numbers and states follow from each other. */
export type Deed = { at: Date; tell: () => void };

export function tellInOrder(deeds: readonly Deed[]) {
  const inOrder = deeds.map((deed, position) => ({ ...deed, position }));
  inOrder.sort((one, other) => one.at.getTime() - other.at.getTime() || one.position - other.position);
  for (const deed of inOrder) deed.tell();
}
