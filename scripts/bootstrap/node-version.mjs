import { Stop } from './steps.mjs';

const [oldestMajor, oldestMinor] = [20, 9];

export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Stop(
    `Parcours needs Node ${oldestMajor}.${oldestMinor} or newer and this is Node ${version}: install a newer one from https://nodejs.org.`,
  );
}
