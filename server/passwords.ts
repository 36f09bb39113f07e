import { hash, verify } from '@node-rs/argon2';

// OWASP's argon2id setting: 19 MiB, two passes, one lane. Argon2id is the library's default algorithm.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const hashesAtOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** A wave of sign-ins may wait, but must not take the machine's memory and both its cores. */
async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= hashesAtOnce) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

// The same characters typed on another keyboard may arrive composed differently.
const normalised = (password: string) => password.normalize('NFKC');

export const hashPassword = (password: string) => inTurn(() => hash(normalised(password), cost));

let dummyHash: Promise<string> | undefined;

/** Takes as long for an unknown account as for a known one, so that the answer's time tells nothing. */
export async function isRightPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  dummyHash ??= hashPassword('nobody has this password');
  const dummy = await dummyHash;
  const isRight = await inTurn(() => verify(passwordHash ?? dummy, normalised(password)));
  return isRight && typeof passwordHash === 'string';
}
