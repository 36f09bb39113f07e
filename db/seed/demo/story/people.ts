import type { CalendarName, Locale, Role } from '@/domain/people/member';

export type DemoPerson = { name: string; email: string; role: Role; locale: Locale; calendar?: CalendarName };

/** The twenty colleagues of the demo. The first five are the accounts offered on the sign-in page. */
export const people = {
  katrin: { name: 'Katrin Vogel', email: 'admin@demo.example', role: 'admin', locale: 'en' },
  maren: { name: 'Maren Oduya', email: 'lead@demo.example', role: 'lead', locale: 'en' },
  jonas: { name: 'Jonas Lindqvist', email: 'owner@demo.example', role: 'owner', locale: 'en' },
  helena: { name: 'Helena Brandt', email: 'executive@demo.example', role: 'executive', locale: 'en' },
  tomasz: { name: 'Tomasz Kowal', email: 'walker@demo.example', role: 'walker', locale: 'en' },
  ana: { name: 'Ana Ferreira', email: 'ana.ferreira@demo.example', role: 'lead', locale: 'en' },
  wenjing: { name: '李文静', email: 'li.wenjing@demo.example', role: 'owner', locale: 'zh' },
  hao: { name: '陈昊', email: 'chen.hao@demo.example', role: 'walker', locale: 'zh' },
  camille: { name: 'Camille Roussel', email: 'camille.roussel@demo.example', role: 'owner', locale: 'fr' },
  julien: { name: 'Julien Mercier', email: 'julien.mercier@demo.example', role: 'walker', locale: 'fr' },
  sabine: { name: 'Sabine Krämer', email: 'sabine.kraemer@demo.example', role: 'owner', locale: 'de' },
  florian: { name: 'Florian Weiß', email: 'florian.weiss@demo.example', role: 'walker', locale: 'de' },
  nasrin: { name: 'نسرین احمدی', email: 'nasrin.ahmadi@demo.example', role: 'owner', locale: 'fa', calendar: 'persian' },
  reza: { name: 'رضا کریمی', email: 'reza.karimi@demo.example', role: 'walker', locale: 'fa', calendar: 'persian' },
  priya: { name: 'Priya Nair', email: 'priya.nair@demo.example', role: 'owner', locale: 'en' },
  daniel: { name: 'Daniel Osei', email: 'daniel.osei@demo.example', role: 'owner', locale: 'en' },
  marco: { name: 'Marco Bellini', email: 'marco.bellini@demo.example', role: 'owner', locale: 'en' },
  yutong: { name: '周雨桐', email: 'zhou.yutong@demo.example', role: 'owner', locale: 'zh' },
  ingrid: { name: 'Ingrid Solheim', email: 'ingrid.solheim@demo.example', role: 'walker', locale: 'en' },
  grace: { name: 'Grace Whitlock', email: 'grace.whitlock@demo.example', role: 'executive', locale: 'en' },
} as const satisfies Record<string, DemoPerson>;

export type PersonRef = keyof typeof people;
