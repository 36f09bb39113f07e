import type { DemoIssue } from './demo-issue';

/** The doorbell from the advertisement to the wall. */
export const bellInstallIssues: readonly DemoIssue[] = [
  {
    ref: 'glue-missing', at: 'bell.mount', walk: 'bellBoxToRing', by: 'tomasz', persona: 'renter', rated: [4, 3, 3], votes: [4, 4, 3, 4], noRelease: true,
    title: 'No glue plate in the box: renters cannot mount it at all', who: 'Paul, who must not drill', where: 'Stairwell, third floor', wanted: 'To mount it tonight', obstacle: 'The box has screws and plugs only. The glue plate is sold apart and the box does not say so.',
    result: 'Doorbell lay on the shoe rack for nine days. 18 % of returns name this reason.', cause: 'The plate was left out to save 40 cents per box.', fix: 'Glue plate in every box from batch 31; sticker on boxes in the shops until then; free plate by mail for those who ask.',
    owner: 'marco', goal: 'install', ending: { to: 'verified', seenIn: 'bellRewalk22' }, slips: [{ on: -301, to: -240, why: 'The first supplier’s glue let go at 60 °C in the climate chamber.' }],
  },
  {
    ref: 'box-silent', at: 'bell.shelf', walk: 'bellBoxToRing', by: 'ingrid', persona: 'renter', rated: [3, 3, 2], noRelease: true,
    title: 'The box does not say what is not in it: chime, plug, glue', who: 'Buyers in a shop', where: 'Shelf', wanted: 'One box and done', obstacle: 'Front: “Everything you need”. Back, in grey: “Chime not included”.', result: 'Second trip to the shop, or a return.', cause: 'Front text is shared with the bundle.', fix: 'Two lists on the side: in the box, not in the box; “Everything you need” only on the bundle.',
    owner: 'marco', goal: 'order', ending: { to: 'verified', on: -170, by: 'maren', note: 'New boxes seen in two shops.' },
  },
  {
    ref: 'ad-house', at: 'bell.ad', walk: 'bellBoxToRing', by: 'ingrid', persona: 'renter', rated: [1, 3, 1], noRelease: true,
    title: 'Every advertisement shows a detached house', obstacle: 'Renters, 54 % of households in our cities, do not see themselves.', result: '“Not for me.”', cause: 'Filmed in one place.', fix: 'A stairwell version for cities.', owner: 'marco', goal: 'order', ending: { to: 'released', on: -58 },
  },
  {
    ref: 'reviews-copied', at: 'bell.reviews', walk: 'bellBoxToRing', by: 'tomasz', rated: [2, 2, 2], noRelease: true,
    title: 'Our answers to reviews are the same three sentences', who: 'People who read two-star reviews first', where: 'Shop reviews', wanted: 'To know whether it was fixed', obstacle: '“We are sorry to hear this. Please contact support.” 214 times.', result: 'Worse than no answer, say five of six.', cause: 'Answered by an agency with a text block.', fix: 'Owner of the matter answers, with what was changed and since when; agency writes only when nothing is known.',
    owner: 'sabine', goal: 'answer', ending: { to: 'verified', on: -188, by: 'ana', note: '30 newest answers read: 27 name a change or a date.' },
  },
  {
    ref: 'three-names', at: 'bell.compare', walk: 'bellBoxToRing', by: 'ingrid', rated: [2, 3, 2],
    title: 'Three model names for one difference', who: 'Buyers', where: 'Shop page, box, app', wanted: 'The right one', obstacle: '“Porch”, “Porch+” and “Porch Pro 2”; the only difference is the battery.', result: 'Bought by price, regretted by battery.', ending: { to: 'duplicate', of: 'compare-names' },
  },
  {
    ref: 'two-carriers', at: 'bell.track', walk: 'bellBoxToRing', by: 'tomasz', rated: [1, 2, 1], noRelease: true,
    title: 'Bell and chime come with two carriers and two tracking links', obstacle: 'Two days apart, both called “your order”.', result: 'Believed the first to be incomplete.', cause: 'Two warehouses.', fix: 'Mail names what is in which parcel; bundle from one warehouse.', owner: 'marco', goal: 'order', ending: { to: 'verified', on: -210, by: 'maren', note: 'Ordered the bundle: one parcel.' },
  },
  {
    ref: 'box-shows', at: 'bell.parcel', walk: 'bellBoxToRing', by: 'tomasz', rated: [2, 2, 1], noRelease: true,
    title: 'The outer carton shows a camera: parcels disappear', obstacle: 'Full-colour print on the outside.', result: 'Three of a hundred test parcels opened or gone.', cause: 'One carton for shop and mail.', fix: 'Plain carton for mail.', owner: 'marco', goal: 'order', ending: { to: 'verified', on: -214, by: 'ana', note: 'Plain since batch 29.' },
  },
  {
    ref: 'bags-unlabelled', at: 'bell.unbox', walk: 'bellBoxToRing', by: 'tomasz', persona: 'renter', rated: [2, 4, 1], noRelease: true,
    title: 'Three bags of screws without labels', who: 'Everybody', where: 'Kitchen table', wanted: 'The right four screws', obstacle: 'Wood, wall, wedge: same bag, same colour.', result: 'Drilled with the wrong plug; two more holes.', cause: 'Bags come from three suppliers.', fix: 'Bags numbered like the steps.', owner: 'marco', goal: 'install', ending: { to: 'verified', seenIn: 'bellRewalk22' },
  },
  {
    ref: 'manual-drill', at: 'bell.unbox', walk: 'bellBoxToRing', by: 'ingrid', persona: 'renter', rated: [2, 3, 1], noRelease: true,
    title: 'Manual begins with switching off the mains, for a battery doorbell', obstacle: 'Nine pages of wiring first.', result: '“I need an electrician.”', cause: 'Copied from the wired model.', fix: 'Own quick guide: six pictures, no words.', owner: 'marco', goal: 'install', ending: { to: 'verified', seenIn: 'bellRewalk22' },
  },
  {
    ref: 'plate-upside', at: 'bell.mount', walk: 'bellBoxToRing', by: 'tomasz', rated: [2, 3, 1],
    title: 'The plate fits upside down, and then the doorbell does not', obstacle: 'No arrow.', result: 'Glued the wrong way; glue holds well.', cause: 'Symmetrical part.', fix: 'Arrow and “up” moulded in.', owner: 'marco', noRelease: true, goal: 'install', ending: { to: 'verified', seenIn: 'bellRewalk22' },
  },
  {
    ref: 'wifi-chars', at: 'bell.wifi', walk: 'bellBoxToRing', by: 'tomasz', persona: 'renter', rated: [3, 2, 3],
    title: 'Wi-Fi names with umlauts or spaces are refused', who: 'Homes called “Müller WLAN”', where: 'Joining Wi-Fi', wanted: 'To join', obstacle: 'Red light, code 17.', result: 'Renamed the whole network and every other device with it.', cause: 'Name cut at the first byte that is not ASCII.', fix: 'Names as bytes, up to 32.', owner: 'priya', in: 'fw21', goal: 'install', ending: { to: 'verified', on: -141, by: 'maren', note: 'Joined “Café Zoë 5”, “خانه” and “家”.' },
  },
  {
    ref: 'wifi-why', at: 'bell.wifi', walk: 'bellBoxToRing', by: 'tomasz', persona: 'renter', rated: [4, 3, 3], votes: [4, 3, 4],
    title: 'The doorbell does not say why it cannot join: one red light for everything', who: 'Everybody for whom it fails', where: 'At the door', wanted: 'To know what to change', obstacle: 'Red. Password, range, router full, all red.', result: 'Half of all set-up calls.', cause: 'One light, one colour, by design.', fix: 'Voice prompt in five languages and a code the app can explain.', owner: 'priya', in: 'fw21', goal: 'install', ending: { to: 'verified', seenIn: 'bellCold' },
  },
  {
    ref: 'wifi-range', at: 'bell.wifi', walk: 'bellBoxToRing', by: 'ingrid', rated: [3, 2, 3],
    title: 'Signal is shown as good where it is not enough for video', who: 'Deep porches, thick walls', where: 'Set-up, signal test', wanted: 'To know before gluing', obstacle: 'Three bars at −78 dBm; video needs −67.', result: 'Glued, then moved.', cause: 'Bars taken from the phone’s scale.', fix: 'Test sends two seconds of video and shows the result.', owner: 'priya', in: 'fw21', goal: 'install', ending: { to: 'verified', seenIn: 'bellCold' },
    reopened: { on: -135, why: 'With firmware 2.1 the test passes on the first try even with a wall between; it measures before the door is closed.', fixedAgain: -78 },
  },
  {
    ref: 'setup-30', at: 'bell.wifi', walk: 'bellBoxToRing', by: 'ingrid', rated: [2, 3, 1],
    title: 'First start loads an update for eleven minutes without a word', who: 'Everybody on day one', where: 'After joining Wi-Fi', wanted: 'To ring it once', obstacle: 'Ring light turns white and stays so.', result: 'Pulled the battery during the update.', cause: 'Update starts before the first ring.', fix: 'First ring first; update at night; light pulses and the app counts.', owner: 'priya', in: 'fw21', goal: 'install', ending: { to: 'verified', seenIn: 'bellCold' },
  },
  {
    ref: 'wedge', at: 'bell.angle', walk: 'bellBoxToRing', by: 'tomasz', rated: [2, 2, 3], noRelease: true,
    title: 'The wedge turns only to the left', who: 'Doors whose steps are on the right', where: 'Mounting', wanted: 'To see the steps', obstacle: 'One wedge, one direction.', result: 'Films the hedge.', cause: 'One tool was cheaper.', fix: 'Wedge that can be turned round.', owner: 'marco', goal: 'install', ending: { to: 'fixed', on: -17 },
  },
  {
    ref: 'angle-hats', at: 'bell.angle', walk: 'bellBoxToRing', by: 'ingrid', persona: 'parcels', rated: [2, 2, 3],
    title: 'Picture ends above the ground: parcels are not seen', who: 'The Okafors', where: 'Live view', wanted: 'To see the parcel', obstacle: 'Bottom edge at 90 cm in front of the door.', result: 'Went to the door for nothing, or did not go.', cause: 'Lens chosen for faces.', fix: 'Taller picture from the same sensor.', owner: 'priya', in: 'fw22', goal: 'keepApp', ending: { to: 'verified', seenIn: 'bellRewalk22' },
  },
  {
    ref: 'chime-socket', at: 'bell.chime', walk: 'bellBoxToRing', by: 'tomasz', rated: [1, 3, 3],
    title: 'The chime covers the second socket', obstacle: 'Too wide by four millimetres.', result: 'An extension lead in the hall.', ending: { to: 'declined', why: 'The tool is paid for until the next model; noted in its requirements.' },
  },
  {
    ref: 'chime-pair', at: 'bell.chime', walk: 'bellBoxToRing', by: 'ingrid', rated: [2, 3, 1],
    title: 'Chime has to be paired again after a power cut', obstacle: 'Forgets the doorbell.', result: 'Silent house after every thunderstorm.', cause: 'Pairing kept in memory only.', fix: 'Stored.', owner: 'priya', in: 'fw21', goal: 'steady', ending: { to: 'verified', on: -139, by: 'maren', note: 'Unplugged ten times.' },
  },
  {
    ref: 'glue-cold', at: 'bell.mount', walk: 'bellCold', by: 'ingrid', persona: 'renter', rated: [3, 2, 3], noRelease: true,
    title: 'Glue plate lets go below −2 °C when mounted cold', who: 'Renters who install in the cold', where: 'Climate chamber, −4 °C', wanted: 'It to stay', obstacle: 'Glue needs 10 °C for the first hour; said nowhere.', result: 'Fell after five hours.', cause: 'Glue data sheet not carried into the guide.', fix: 'Picture in the guide: warm the plate with a hand-warmer, packed in; shop answers updated.', owner: 'marco', goal: 'battery', ending: { to: 'released', on: -39 },
  },
  {
    ref: 'card-tiny', at: 'bell.unbox', walk: 'bellCold', by: 'florian', rated: [1, 3, 1], noRelease: true,
    title: 'Quick guide is printed in six-point type', obstacle: 'Needs a magnifying glass.', cause: 'Nine languages on one sheet.', fix: 'Pictures larger; words behind a code.', owner: 'marco', goal: 'words', ending: { to: 'released', on: -44 },
  },
  {
    ref: 'theft-screw', at: 'bell.mount', found: -126, by: 'ana', rated: [2, 1, 2],
    title: 'The special screwdriver is lost by the time the battery is empty', who: 'Everybody, two months later', where: 'Drawer', wanted: 'To charge it', obstacle: 'Only that screwdriver opens it.', result: 'Ordered for 9.90.', cause: 'Against theft.', fix: 'Second one in the chime’s lid.', owner: 'marco', noRelease: true, goal: 'battery', ending: { to: 'planned', due: 30 },
  },
  {
    ref: 'shelf-demo', at: 'bell.shelf', found: -114, by: 'julien', rated: [1, 2, 1], noRelease: true,
    title: 'Demonstration unit in shops is switched off in 11 of 14', obstacle: 'Batteries are nobody’s task.', result: 'A dead doorbell sells badly.', cause: 'Not in the shop visit list.', fix: 'Mains adapter and a line in the visit list.', owner: 'marco', goal: 'order', ending: { to: 'in_progress', due: -20 },
    slips: [{ on: -48, to: -20, why: 'Adapters delayed at customs.' }],
  },
];
