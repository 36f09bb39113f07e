import type { DemoIssue } from './demo-issue';

/** The doorbell on the wall: ringing, talking, charging, leaving. */
export const bellUseIssues: readonly DemoIssue[] = [
  {
    ref: 'ring-apart', at: 'bell.ring', walk: 'bellBoxToRing', by: 'tomasz', rated: [2, 4, 3],
    title: 'Chime and phone ring four seconds apart', who: 'Everybody at home', where: 'Hall', wanted: 'One ring', obstacle: 'Phone first, chime later.', result: 'Opened twice.', cause: 'Chime polls every five seconds.', fix: 'Doorbell calls the chime directly.', owner: 'priya', in: 'fw21', goal: 'steady', ending: { to: 'verified', seenIn: 'bellCold' },
  },
  {
    ref: 'talk-echo', at: 'bell.talk', walk: 'bellBoxToRing', by: 'ingrid', persona: 'parcels', rated: [3, 3, 3], votes: [3, 3, 4],
    title: 'Echo and a two-second gap: nobody can talk to the courier', who: 'The Okafors at work', where: 'Two-way talk', wanted: '“Behind the bin, please”', obstacle: 'Own voice comes back; both talk at once.', result: 'Courier left. Parcel at the depot.', cause: 'Echo cancelling off because it ate battery; relay in another continent.', fix: 'Cancelling on the second core; nearest relay.', owner: 'priya', in: 'fw22', goal: 'keepApp', ending: { to: 'verified', seenIn: 'bellRewalk22' },
    slips: [{ on: -92, to: -42, why: 'First version cost a fifth of the battery.' }],
  },
  {
    ref: 'motion-leaf', at: 'bell.motion', walk: 'bellBoxToRing', by: 'tomasz', persona: 'parcels', rated: [3, 4, 3], votes: [3, 4, 3, 3],
    title: '61 motion alerts on a windy day, two of them people', who: 'Everybody with a tree', where: 'Alerts', wanted: 'People only', obstacle: 'Leaves, shadows, headlights.', result: 'Alerts off after two days: the doorbell is then only a bell.', cause: 'Heat sensor with one zone.', fix: 'Zones drawn in the app; second check on the picture before an alert leaves.', owner: 'priya', in: 'fw21', goal: 'keepApp', ending: { to: 'verified', seenIn: 'bellCold' },
  },
  {
    ref: 'motion-street', at: 'bell.motion', walk: 'bellCold', by: 'tomasz', persona: 'practice', rated: [2, 3, 3],
    title: 'Zones cannot leave out the pavement in front of a street door', who: 'Dr Lenz, door directly on the street', where: 'Motion zones', wanted: 'Only those who stop', obstacle: 'Smallest zone is 1.5 m deep.', result: '300 alerts a day.', cause: 'Grid of four by three.', fix: 'Finer grid and “stays longer than 3 s”.', owner: 'priya', in: 'fw22', goal: 'keepApp', ending: { to: 'verified', seenIn: 'bellRewalk22' },
  },
  {
    ref: 'night-white', at: 'bell.night', walk: 'bellBoxToRing', by: 'ingrid', rated: [3, 3, 3],
    title: 'At night every face is a white spot', who: 'Everybody after dark', where: 'Live view, one metre', wanted: 'To know who it is', obstacle: 'Infrared at full power at one metre.', result: 'Did not open to her own sister.', cause: 'Power fixed for five metres.', fix: 'Power follows the distance; exposure on the face.', owner: 'priya', in: 'fw22', goal: 'keepApp', ending: { to: 'verified', seenIn: 'bellRewalk22' },
  },
  {
    ref: 'battery-cliff', at: 'bell.battery', walk: 'bellBoxToRing', by: 'tomasz', persona: 'practice', rated: [4, 3, 3], votes: [4, 4, 4, 3],
    title: 'Battery stays at 20 % for three weeks, then the door is dead', who: 'Dr Lenz on a full day', where: 'Battery display', wanted: 'To charge on Sunday, not on Monday at nine', obstacle: 'Figure falls fast to 20 and stays there until nothing.', result: 'Sixty patients knocked.', cause: 'Straight-line estimate over a curve that is flat in the middle.', fix: 'Learns from use; says “empty on Thursday”.', owner: 'priya', in: 'fw22', goal: 'battery', ending: { to: 'released' },
    slips: [{ on: -94, to: -44, why: 'Needs two months of measured batteries before the forecast can be trusted.' }],
  },
  {
    ref: 'battery-cold', at: 'bell.battery', walk: 'bellCold', by: 'ingrid', persona: 'practice', rated: [4, 3, 3], votes: [4, 3, 4],
    title: 'At −4 °C the battery lasts nine days instead of sixty', who: 'Everybody north of the Alps', where: 'Climate chamber', wanted: 'A door that rings in the cold', obstacle: 'Heater and infrared together empty it.', result: 'Most calls of the cold months are about this.', cause: 'Lens heater runs whenever it is below 3 °C.', fix: 'Heater only when the picture is dull; fewer wake-ups; larger battery in batch 34.', owner: 'jonas', in: 'fw23', goal: 'battery', ending: { to: 'in_progress', due: -5 },
    slips: [{ on: -62, to: -30, why: 'Climate chamber booked out for four weeks.' }, { on: -33, to: -5, why: 'First fix saved 12 %, not the 40 % we promised.' }],
  },
  {
    ref: 'battery-charge', at: 'bell.battery', walk: 'bellCold', by: 'florian', rated: [2, 4, 2],
    title: 'Charging takes nine hours, during which there is no doorbell', who: 'Everybody', where: 'Kitchen', wanted: 'A bell while it charges', obstacle: 'One battery, slow charger.', result: 'A note on the door.', fix: 'Second battery in the bundle; faster charging allowed by firmware.', owner: 'marco', in: 'fw23', goal: 'battery', ending: { to: 'planned', due: 20 },
  },
  {
    ref: 'battery-cost', at: 'bell.battery', found: -109, by: 'ana', rated: [2, 2, 2], noRelease: true,
    title: 'A spare battery costs a third of the doorbell and is hard to find', obstacle: 'Part number only.', result: 'Bought a strange brand that swells.', cause: 'Sold as spare part, not as accessory.', fix: 'Accessory price, next to the doorbell in shop and app.', owner: 'camille', goal: 'battery', ending: { to: 'in_progress', due: -9 },
    slips: [{ on: -40, to: -9, why: 'Price needs the approval of three regions.' }],
  },
  {
    ref: 'battery-travel', at: 'bell.battery', found: -86, by: 'hao', rated: [1, 1, 2], title: 'Spare battery cannot be sent by mail to islands', obstacle: 'Carrier refuses lithium.', goal: 'battery', ending: { to: 'declined', why: 'Law, not us. Help article says which shops keep them.' },
  },
  {
    ref: 'update-red', at: 'bell.firmware', walk: 'bellBoxToRing', by: 'ingrid', rated: [2, 4, 1],
    title: 'While it updates the doorbell glows red, like an error', who: 'Everybody', where: 'At the door', wanted: 'To know it is fine', obstacle: 'Red ring for eleven minutes.', result: 'Reset in the middle; 1.4 % had to be exchanged.', cause: 'Three meanings for red.', fix: 'White pulse; red only for errors.', owner: 'priya', in: 'fw21', goal: 'install', ending: { to: 'verified', seenIn: 'bellCold' },
  },
  {
    ref: 'update-evening', at: 'bell.firmware', walk: 'bellCold', by: 'florian', rated: [2, 3, 1],
    title: 'Updates start at six in the evening, when most parcels come', obstacle: 'No bell for eleven minutes.', cause: 'Set at random over the day.', fix: 'Between two and four at night of the home.', owner: 'priya', in: 'fw22', goal: 'steady', ending: { to: 'verified', seenIn: 'bellRewalk22' },
  },
  {
    ref: 'reboot-batch', at: 'bell.firmware', found: -40, by: 'priya', rated: [4, 1, 3], votes: [4, 4],
    title: 'Firmware 2.2 restarts every two minutes on batch 27', who: '1,900 homes in the first 5 %', where: 'After the update', wanted: 'A doorbell', obstacle: 'Restart loop when the sensor answers late.', result: 'Roll-out stopped after 40 minutes.', cause: 'Sensor of batch 27 is 8 ms slower than allowed.', fix: 'Waits 50 ms; batch list in the release checklist.', owner: 'priya', in: 'fw22', afterFreeze: true, goal: 'steady', ending: { to: 'verified', on: -20, by: 'ana', note: 'All 1,900 homes back and on the final build; no restart in ten days.' },
  },
  {
    ref: 'lens-clean', at: 'bell.clean', walk: 'bellBoxToRing', by: 'tomasz', rated: [1, 3, 1], noRelease: true,
    title: 'Nowhere said how to clean the lens', obstacle: 'Glass cleaner makes it dull.', cause: 'Forgotten.', fix: 'One picture in the guide, one article.', owner: 'marco', goal: 'answer', ending: { to: 'verified', seenIn: 'bellRewalk22' },
  },
  {
    ref: 'spider', at: 'bell.clean', walk: 'bellCold', by: 'florian', rated: [1, 2, 3], title: 'Spiders love the warm lens and set off the alarm', obstacle: 'A web a week.', result: 'Forty alerts a night.', goal: 'keepApp', ending: { to: 'triaged' },
  },
  {
    ref: 'handover-stuck', at: 'bell.handover', walk: 'bellBoxToRing', by: 'ingrid', persona: 'renter', rated: [3, 2, 2],
    title: 'New tenant cannot register: “belongs to another home”', who: 'People who move in', where: 'Pairing', wanted: 'To use the doorbell that is there', obstacle: 'Only the former owner can let it go, and he has moved.', result: 'Thrown away, bought new, angry.', cause: 'Protection against theft.', fix: 'Hand-over code when moving out; after proof and 14 days otherwise.', owner: 'jonas', in: 'fw23', goal: 'keepApp', ending: { to: 'in_progress', due: 'thisWeek' },
    slips: [{ on: -71, to: -2, why: 'Waiting for the app part in 5.2 so that both ends exist on the same day.' }, { on: -6, to: 4, why: 'Legal wants the 14 days in the terms first.' }],
  },
  {
    ref: 'handover-videos', at: 'bell.handover', walk: 'bellBoxToRing', by: 'tomasz', rated: [4, 1, 1], votes: [4, 4, 4],
    title: 'Clips of the former owner are visible to the next one', who: 'Second-hand buyers', where: 'Event list after pairing', wanted: 'A clean start', obstacle: 'Local memory is not wiped.', result: 'A stranger’s children on the screen.', cause: 'Reset keeps the memory “for support”.', fix: 'Reset wipes; keys differ per owner.', owner: 'priya', in: 'fw21', goal: 'steady', priority: 'P0', ending: { to: 'verified', on: -152, by: 'maren', note: 'Read the memory chip after a reset with the lab: empty.' },
  },
  {
    ref: 'recycle-battery', at: 'bell.recycle', walk: 'bellBoxToRing', by: 'ingrid', rated: [2, 2, 1], noRelease: true,
    title: 'Nobody says where the old doorbell goes', who: 'People with a new one', where: 'End of life', wanted: 'To do it right', obstacle: 'No address, no sign, no envelope.', result: 'Household rubbish.', cause: 'Never asked.', fix: 'Free return label in the app and a place on the map.', owner: 'marco', goal: 'order', ending: { to: 'fixed', on: -26 },
  },
  {
    ref: 'glued-in', at: 'bell.recycle', walk: 'bellBoxToRing', by: 'tomasz', rated: [2, 2, 1], title: 'Battery of the first model is glued in', obstacle: 'Cannot be removed by hand.', ending: { to: 'declined', why: 'Model no longer made; taken back free of charge. The current model has a removable battery.' },
  },
  {
    ref: 'quiet-chime', at: 'bell.ring', walk: 'bellCold', by: 'tomasz', persona: 'practice', rated: [2, 2, 3],
    title: 'Quiet hours apply to all chimes or to none', who: 'Dr Lenz: treatment room and desk', where: 'Settings', wanted: 'Quiet in one room', obstacle: 'One switch for the home.', result: 'Patients jump.', cause: 'Chimes have no names.', fix: 'Quiet hours per chime.', owner: 'jonas', in: 'fw23', goal: 'keepApp', ending: { to: 'planned', due: 18 },
  },
  {
    ref: 'voice-delay', at: 'bell.ring', walk: 'bellRewalk22', by: 'tomasz', rated: [2, 3, 3],
    title: 'Button gives no click and no light: visitors press four times', who: 'Visitors', where: 'At the button', wanted: 'To know it rang', obstacle: 'Half a second of nothing.', result: 'Four rings, four alerts.', cause: 'Light waits for the network.', fix: 'Light and click at once, from the doorbell itself.', owner: 'priya', in: 'fw23', goal: 'keepApp', ending: { to: 'planned', due: 21 },
  },
  {
    ref: 'rain-mic', at: 'bell.talk', walk: 'bellRewalk22', by: 'ingrid', rated: [2, 2, 2],
    title: 'In rain the visitor sounds as if under water', who: 'Everybody without a roof over the door', where: 'Talk', wanted: 'To understand', obstacle: 'Drops on the microphone.', result: '“Pardon?” four times.', goal: 'keepApp', ending: { to: 'triaged' },
  },
  {
    ref: 'talk-volume', at: 'bell.talk', walk: 'bellCold', by: 'florian', rated: [2, 2, 3],
    title: 'On a busy street the visitor cannot hear us', obstacle: 'Loudest step is 72 dB.', result: 'Shouting.', cause: 'Limited for indoor norms.', fix: 'Follows the noise, up to 85 dB.', owner: 'priya', in: 'fw22', goal: 'keepApp', ending: { to: 'released' },
  },
  {
    ref: 'quick-answers', at: 'bell.talk', walk: 'bellCold', by: 'ingrid', persona: 'parcels', rated: [1, 3, 2],
    title: 'No ready-made answers when one cannot talk', obstacle: 'In a meeting one can only ignore.', fix: 'Five answers in the visitor’s language; own ones can be recorded.', cause: 'Itch rather than pain.', owner: 'priya', in: 'fw22', goal: 'keepApp', ending: { to: 'released' },
  },
  {
    ref: 'night-colour', at: 'bell.night', walk: 'bellRewalk22', by: 'tomasz', rated: [1, 2, 3], title: 'Night picture flickers under a street lamp', obstacle: '50 Hz.', result: 'Headache.', goal: 'steady', ending: { to: 'triaged' },
  },
  {
    ref: 'motion-pet', at: 'bell.motion', walk: 'bellRewalk22', by: 'ingrid', rated: [1, 2, 3], title: 'Cats are announced as persons', obstacle: 'The second check takes a cat on the step for a crouching person.', result: 'Nineteen alerts from one cat.', cause: 'Few cats among the pictures it was taught with.', fix: 'Four thousand cats added.', owner: 'priya', in: 'fw23', goal: 'keepApp', ending: { to: 'in_progress', due: 22 },
  },
  {
    ref: 'heater-smell', at: 'bell.battery', found: -52, by: 'sabine', rated: [4, 1, 1], votes: [4, 3, 2, 4], noRelease: true,
    title: 'Charging cradle gets hot enough to smell', who: 'Three callers', where: 'Cradle of batch 30', wanted: 'Safety', obstacle: '58 °C at the contact.', result: 'One scorched shelf. No injury.', cause: 'Contact spring too weak in one tool cavity.', fix: 'Batch stopped, 2,300 owners written to, cradles exchanged free of charge.', owner: 'marco', goal: 'steady', priority: 'P0', ending: { to: 'released', on: -30 },
  },
  {
    ref: 'firmware-news', at: 'bell.firmware', found: -28, by: 'florian', rated: [1, 3, 1], title: 'Nobody says what an update changed', obstacle: '“Improvements.”', result: 'Talked about only when something breaks.', fix: 'Three lines in the app, in plain words, after the night it came.', owner: 'jonas', goal: 'words', ending: { to: 'planned', due: 26 },
  },
  {
    ref: 'chime-range', at: 'bell.chime', walk: 'bellRewalk22', by: 'tomasz', rated: [2, 2, 3], title: 'Chime in the attic loses the doorbell every few days', obstacle: 'Two floors.', result: 'Silence.', cause: 'Falls back to a weaker channel and stays there.', fix: 'Returns to the strong channel after a minute.', owner: 'jonas', in: 'fw23', goal: 'steady', ending: { to: 'in_progress', due: 2 },
  },
];
