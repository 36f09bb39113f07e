import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

// EXT4_IOC_SHUTDOWN with NOLOGFLUSH: nothing that still waits in memory reaches the disk, as when power fails.
const cutOff = 'open(my $folder, "<", $ARGV[0]) or die; my $flag = pack("L", 2); ioctl($folder, 0x8004587d, $flag) or die $!';

const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'ignore' });

/** A disk in a file whose power can be cut; undefined where this user or kernel can't mount one. */
export function aDiskToCutOff(folder: string) {
  const image = path.join(folder, 'disk.img');
  const place = path.join(folder, 'disk');
  const plugIn = () => run('mount', '-o', 'loop', image, place);
  try {
    fs.mkdirSync(place);
    fs.writeFileSync(image, '');
    fs.truncateSync(image, 256 << 20);
    run('mkfs.ext4', '-q', '-F', image);
    plugIn();
  } catch {
    return undefined;
  }
  return {
    place,
    plugIn,
    cutPower: () => run('perl', '-e', cutOff, place),
    unplug: () => run('umount', place),
  };
}
