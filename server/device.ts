import 'server-only';
import { headers } from 'next/headers';
import { deviceName } from '@/domain/people/device-name';

/** The device of this request, as its owner will recognise it in the list of sessions. */
export const currentDevice = async () => deviceName((await headers()).get('user-agent') ?? '');
