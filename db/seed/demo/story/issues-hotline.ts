import type { DemoIssue } from './demo-issue';

/** The hotline: from eighteen numbers to one, and what one number brought to light. Fixes take effect on a day, not in a release. */
export const hotlineIssues: readonly DemoIssue[] = [
  {
    ref: 'which-number', at: 'hot.find', walk: 'hotEighteen', by: 'ingrid', persona: 'threeDevices', rated: [4, 4, 3], votes: [4, 4, 4, 4, 3], noRelease: true,
    title: 'Nobody knows which of eighteen numbers to call', who: 'Mrs Adeyemi, three devices', where: 'Box, web site, invoice, search engine', wanted: 'Help with the doorbell', obstacle: 'Eighteen service numbers of nine businesses; four are printed on one invoice.',
    result: 'Three calls until the right one. Recording A of the meeting: “I have a list on the fridge.”', cause: 'Every business bought its own number and keeps it; no one business gains from giving it up.',
    fix: 'One number for everything. Decided from the top as a goal of the fiscal year, after the four departments heard the recordings as customers, not as businesses.', owner: 'sabine', goal: 'number', ending: { to: 'verified', seenIn: 'hotOneNumber' },
    slips: [{ on: -190, to: -120, why: 'Two businesses asked to keep their number for the guarantee period of printed boxes.' }, { on: -128, to: -76, why: 'Third phase follows the telephone system of the last two businesses.' }],
  },
  {
    ref: 'hang-up-dial', at: 'hot.transfer', walk: 'hotEighteen', by: 'ingrid', persona: 'threeDevices', rated: [4, 3, 3], votes: [4, 4, 4, 3], noRelease: true,
    title: 'A second question about another product means hanging up and dialling again', who: 'Mrs Adeyemi', where: 'Line for routers', wanted: 'Also to ask about the doorbell', obstacle: '“For that you have to call another number.” No transfer exists between the lines.',
    result: 'Recording B of the meeting: four minutes of a customer writing down a number. Calls again: 2,997 a month of this kind.', cause: 'Eleven telephone systems that cannot see each other.', fix: 'One telephone system under all nine businesses; transfer with the story.', owner: 'sabine', goal: 'number', ending: { to: 'verified', seenIn: 'hotOneNumber' },
    slips: [{ on: -196, to: -132, why: 'Carrier needed twelve weeks to move the numbers.' }, { on: -136, to: -74, why: 'Phones joined in phase two; all categories only in phase three.' }],
  },
  {
    ref: 'menu-52', at: 'hot.ivr', walk: 'hotEighteen', by: 'florian', persona: 'workshop', rated: [3, 4, 3], votes: [3, 3, 4], noRelease: true,
    title: 'The first menu takes 52 seconds to read out', who: 'Everybody who calls', where: 'First menu', wanted: 'To press a key', obstacle: 'Eleven entries named after departments; the useful one is ninth.', result: 'A third press nothing and wait; many hang up.', cause: 'Each department has its entry.', fix: 'First level: seven products in 20 seconds or less, with “for example”. Second level: buy, repair, where to.', owner: 'sabine', goal: 'number', ending: { to: 'verified', seenIn: 'hotPilot' },
    reopened: { on: -186, why: 'In the pilot the first menu is 27 seconds again: a promotion was put in front. Rule is 20.', fixedAgain: -140 },
  },
  {
    ref: 'department-words', at: 'hot.ivr', walk: 'hotEighteen', by: 'ingrid', rated: [3, 4, 3], noRelease: true,
    title: 'Menu speaks of “consumer solutions” and “peripherals”', who: 'Callers', where: 'Menu', wanted: 'To find “doorbell”', obstacle: 'Names of departments.', result: '41 % of the calls in “peripherals” belong elsewhere.', cause: 'Written by the departments.', fix: 'Words customers used in 400 recordings; “for example: it does not ring”.', owner: 'sabine', goal: 'number', ending: { to: 'verified', seenIn: 'hotOneNumber' },
  },
  {
    ref: 'box-numbers', at: 'hot.find', walk: 'hotEighteen', by: 'tomasz', rated: [2, 3, 2], noRelease: true,
    title: 'Old numbers on printed boxes, in manuals and at dealers', who: 'People with a box from last year', where: 'Box', wanted: 'A number that works', obstacle: '340,000 boxes in the channel.', result: 'Old numbers will be called for three years.', cause: 'Print has a long life.', fix: 'Old numbers answer, say the new one and connect; print changed at the next run; stickers for dealers.', owner: 'marco', goal: 'number', ending: { to: 'released', on: -62 },
    slips: [{ on: -130, to: -60, why: 'Dealers asked for stickers in their own layout.' }],
  },
  {
    ref: 'story-twice', at: 'hot.agent', walk: 'hotEighteen', by: 'ingrid', persona: 'threeDevices', rated: [3, 3, 3], noRelease: true,
    title: 'Name, device and problem are asked again after every transfer', who: 'Everybody transferred', where: 'Second agent', wanted: 'To go on', obstacle: 'Nothing travels with the call.', result: 'Average 2 min 10 s of repetition.', cause: 'No common case.', fix: 'Case opens by the number that calls: who it is, what they own, what was said.', owner: 'sabine', goal: 'number', ending: { to: 'verified', seenIn: 'hotOneNumber' },
  },
  {
    ref: 'queue-blind', at: 'hot.queue', walk: 'hotEighteen', by: 'florian', rated: [2, 4, 2], noRelease: true,
    title: 'No word about how long the wait will be', who: 'Waiting callers', where: 'Queue', wanted: 'To decide', obstacle: 'Music and “we will be with you”.', result: 'Median time to hanging up: 94 s.', cause: 'Not set up.', fix: 'Says the expected time and offers a call-back that keeps the place.', owner: 'sabine', goal: 'number', ending: { to: 'verified', seenIn: 'hotPilot' },
  },
  {
    ref: 'callback-hidden', at: 'hot.callback', walk: 'hotEighteen', by: 'tomasz', persona: 'workshop', rated: [2, 3, 2], noRelease: true,
    title: 'Call-back comes from a withheld number and is not answered', obstacle: 'Most phones block withheld numbers.', result: '38 % of call-backs fail.', cause: 'Default of the carrier.', fix: 'Shows the one number; text message ten minutes before.', owner: 'sabine', goal: 'number', ending: { to: 'verified', on: -118, by: 'ana', note: 'Failed call-backs in the last month: 9 %.' },
  },
  {
    ref: 'sales-five', at: 'hot.presales', walk: 'hotEighteen', by: 'julien', rated: [2, 2, 2], noRelease: true,
    title: 'Questions before buying end at five o’clock', obstacle: 'Sales line closes when people come home.', result: 'Bought elsewhere.', cause: 'Office hours.', fix: 'Service agents trained in the forty most asked questions; until 21:00.', owner: 'sabine', goal: 'number', ending: { to: 'verified', on: -83, by: 'maren', note: 'Called on three evenings; good answers, one of them better than mine.' },
  },
  {
    ref: 'carrier-blind', at: 'hot.delivery', walk: 'hotEighteen', by: 'julien', rated: [2, 3, 2],
    title: 'Agents see less about a parcel than the customer does', obstacle: 'No access to the carriers.', result: '“Please wait two more days.”', cause: 'Carrier pages need a login.', fix: 'Tracking inside the case.', owner: 'yutong', noRelease: true, goal: 'number', ending: { to: 'released', on: -47 },
  },
  {
    ref: 'script-unpack', at: 'hot.setup', walk: 'hotEighteen', by: 'ingrid', rated: [2, 3, 2], noRelease: true,
    title: 'Set-up script starts at unpacking, whatever was done already', obstacle: '“Do you see three bags of screws?”', result: 'Six minutes before the real question.', cause: 'One script.', fix: 'Starts with the colour of the light; training in two rounds, with recordings listened to a month later.', owner: 'sabine', goal: 'install', ending: { to: 'verified', seenIn: 'hotOneNumber' },
  },
  {
    ref: 'serial-distance', at: 'hot.identify', walk: 'hotEighteen', by: 'ingrid', persona: 'worried', rated: [3, 2, 2], noRelease: true,
    title: 'Without the serial number nobody can help a daughter calling for her father', who: 'Lena, 400 km away', where: 'Identification', wanted: 'To help him', obstacle: '“It is under the doorbell.”', result: 'He climbed a chair.', cause: 'Case needs a serial.', fix: 'Found by address or name; the owner confirms by text message.', owner: 'sabine', goal: 'number', ending: { to: 'released', on: -34 },
    slips: [{ on: -95, to: -36, why: 'Data protection wanted the owner’s confirmation in writing.' }],
  },
  {
    ref: 'legal-40', at: 'hot.greeting', walk: 'hotEighteen', by: 'florian', rated: [2, 4, 2], noRelease: true,
    title: 'Forty seconds of legal text before the first word', obstacle: 'Recording notice read in full, twice.', result: 'Impatience from the start.', cause: 'Copied from contracts.', fix: 'One sentence; the rest on the web page. Agreed with legal.', owner: 'sabine', goal: 'number', ending: { to: 'verified', seenIn: 'hotPilot' },
  },
  {
    ref: 'no-case-number', at: 'hot.close', walk: 'hotEighteen', by: 'tomasz', persona: 'worried', rated: [2, 3, 2], noRelease: true,
    title: 'At the end there is no case number and no summary', obstacle: 'The next call starts from nothing.', cause: 'Typed only for repairs.', fix: 'Summary by mail or text before hanging up.', owner: 'sabine', goal: 'number', ending: { to: 'verified', seenIn: 'hotOneNumber' },
  },
  {
    ref: 'repair-week', at: 'hot.repair', walk: 'hotEighteen', by: 'tomasz', rated: [2, 3, 3], noRelease: true,
    title: 'Repair status is a week old', obstacle: '“In repair” until it stands at the door.', result: 'Two calls per repair.', cause: 'Workshop sends a list on Fridays.', fix: 'Status by text message at four points.', owner: 'yutong', goal: 'number', ending: { to: 'in_progress', due: 6 },
    slips: [{ on: -58, to: -14, why: 'Second workshop uses another system.' }, { on: -16, to: 6, why: 'Test messages went to the wrong language; stopped and corrected.' }],
  },
  {
    ref: 'warranty-fax', at: 'hot.warranty', walk: 'hotEighteen', by: 'julien', rated: [2, 2, 2], noRelease: true,
    title: 'Proof of purchase by fax or letter', obstacle: 'Receipts fade.', result: 'Gave up.', cause: 'Rule of 2009.', fix: 'Date of registration counts; photo otherwise.', owner: 'sabine', goal: 'number', ending: { to: 'verified', on: -107, by: 'maren', note: 'Sent a photo by chat: accepted in four minutes.' },
  },
  {
    ref: 'survey-every', at: 'hot.follow', walk: 'hotPilot', by: 'ingrid', rated: [1, 3, 2], noRelease: true,
    title: 'A survey after every transfer: three for one call', obstacle: 'Each line sends its own.', result: 'Answered by 3 %.', cause: 'Three systems.', fix: 'One question, the next day, by case.', owner: 'sabine', goal: 'number', ending: { to: 'verified', on: -57, by: 'ana', note: 'Own test calls: one survey.' },
  },
  {
    ref: 'promo-first', at: 'hot.ivr', walk: 'hotPilot', by: 'florian', rated: [2, 4, 2], noRelease: true,
    title: 'A promotion is read before the menu', obstacle: '“Discover our new…” 9 seconds.', result: 'Hang-ups rise by two points in that week.', ending: { to: 'duplicate', of: 'menu-52' },
  },
  {
    ref: 'transfer-cold', at: 'hot.transfer', walk: 'hotPilot', by: 'ingrid', persona: 'workshop', rated: [3, 3, 2], noRelease: true,
    title: 'Transfers to the PC line arrive without a word: cold', who: 'Transferred callers', where: 'Second agent, pilot', wanted: 'To be announced', obstacle: 'The system passes the call, not the note.', result: '“How can I help?” from the start.', cause: 'Note field of the old system is too short and cut to nothing.', fix: 'Case link instead of note; ten-second warm handover trained and followed up.', owner: 'sabine', goal: 'number', ending: { to: 'verified', seenIn: 'hotOneNumber' },
  },
  {
    ref: 'agent-devices', at: 'hot.agent', walk: 'hotOneNumber', by: 'ingrid', persona: 'threeDevices', rated: [2, 3, 3], noRelease: true,
    title: 'Agent sees the devices of the account, not of the household', obstacle: 'The router is in her husband’s name.', result: 'Identified twice.', cause: 'Accounts are persons.', fix: 'Households, with consent. Part of the third dimension of the menu: identity, device, history.', owner: 'sabine', goal: 'number', ending: { to: 'in_progress', due: -7 },
    slips: [{ on: -29, to: -7, why: 'Consent text in five languages.' }],
  },
  {
    ref: 'ivr-known', at: 'hot.ivr', walk: 'hotOneNumber', by: 'tomasz', persona: 'threeDevices', rated: [2, 3, 3], noRelease: true,
    title: 'The menu asks for the product although the number is known', obstacle: 'Seven products for somebody who has one.', result: 'Twelve needless seconds.', cause: 'Menu does not know the caller.', fix: 'Known callers hear their devices first, with the open repair on top.', owner: 'yutong', goal: 'number', ending: { to: 'planned', due: 29 },
  },
  {
    ref: 'queue-languages', at: 'hot.queue', walk: 'hotOneNumber', by: 'hao', rated: [2, 2, 3], noRelease: true,
    title: 'Call-back offer is only in the language of the country', obstacle: 'Callers who chose another language hear German.', result: 'Hang up.', cause: 'One recording.', fix: 'Recorded in five languages.', owner: 'nasrin', goal: 'words', ending: { to: 'fixed', on: -4 },
  },
  {
    ref: 'peak-monday', at: 'hot.queue', walk: 'hotOneNumber', by: 'florian', rated: [3, 3, 2], votes: [3, 2, 3], noRelease: true,
    title: 'On Monday mornings one number means one long queue', who: 'Monday callers', where: 'Queue, 9 to 11', wanted: 'To be answered', obstacle: '20,000 more calls are handled a month, and most of them on Monday.', result: 'Wait of 11 minutes where it used to be four.', cause: 'Shift plan of eighteen lines.', fix: 'One shift plan; part-time agents of the shop help out on Mondays.', owner: 'sabine', goal: 'number', ending: { to: 'in_progress', due: 9, blocked: 'Works council meets next week about the new shifts.' },
  },
  {
    ref: 'summary-mail', at: 'hot.close', walk: 'hotOneNumber', by: 'ingrid', rated: [1, 3, 2], noRelease: true, title: 'Summary mail has no greeting and reads like a ticket', obstacle: '“Case 88213: status closed, code 4.”', result: 'Afraid that it was refused.', cause: 'Internal template.', fix: 'Three sentences in plain words.', owner: 'sabine', goal: 'words', ending: { to: 'planned', due: 14 },
  },
  {
    ref: 'hold-music', at: 'hot.queue', walk: 'hotOneNumber', by: 'tomasz', rated: [1, 4, 2], noRelease: true, title: 'Waiting music is distorted on mobile phones', obstacle: 'Full orchestra through eight kilohertz.', goal: 'number', ending: { to: 'triaged' },
  },
  {
    ref: 'old-number-loop', at: 'hot.find', found: -43, by: 'ana', rated: [3, 1, 2], noRelease: true, title: 'Two of the old numbers still end in an announcement without connection', who: 'Callers of the old projector and scanner lines', where: 'Old numbers', wanted: 'To be connected', obstacle: '“This number has changed.” Click.', result: '640 lost calls a month.', cause: 'Another carrier.', fix: 'Moved to our carrier, connects after one sentence.', owner: 'yutong', goal: 'number', ending: { to: 'fixed', on: -2 },
  },
];
