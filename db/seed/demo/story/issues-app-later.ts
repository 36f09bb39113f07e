import type { DemoIssue } from './demo-issue';

/** Found after App 5.0: re-walks, reviews and daily use. */
export const appLaterIssues: readonly DemoIssue[] = [
  {
    ref: 'newphone-gone', at: 'app.newphone', found: -212, by: 'ana', persona: 'nadia', rated: [4, 2, 2], votes: [4, 3, 4],
    title: 'On a new phone all devices are gone until the old phone signs out', who: 'Customers whose old phone is broken or sold', where: 'First start on the new phone', wanted: 'Everything as it was',
    obstacle: '“This home is in use on another phone.” The old phone is at the bottom of a lake.', result: 'Hotline only; average of 26 minutes and a copy of the passport.', cause: 'One phone per home was a licence rule of the first year.',
    fix: 'Hand-over with a recovery code or by mail link; the old phone is signed out by the new one.', owner: 'jonas', in: 'app52', goal: 'keepApp', ending: { to: 'in_progress', due: 'thisWeek' },
    slips: [{ on: -52, to: -9, why: 'Recovery code must survive a lost mail account; security asked for a second way.' }, { on: -13, to: 3, why: 'Second way is built; waiting time of 24 hours had to be added for stolen phones.' }],
  },
  {
    ref: 'guest-weekend', at: 'app.share', found: -176, by: 'ingrid', persona: 'rahimis', rated: [2, 3, 2],
    title: 'No guest access that ends by itself', who: 'Families with visitors, holiday flats', where: 'Members', wanted: 'Grandparents can answer for a week', obstacle: 'A member is for ever; removing them signs everyone out.', result: 'Passwords on paper next to the door.',
    cause: 'Removal changes the shared key.', fix: 'Guests have their own key with an end date.', owner: 'jonas', in: 'app52', goal: 'keepApp', ending: { to: 'in_progress', due: 5, blocked: 'Waiting for the privacy review of guest recordings; promised for this week.' },
    slips: [{ on: -26, to: 5, why: 'Second privacy review.' }],
  },
  {
    ref: 'child-sees-all', at: 'app.share', found: -171, by: 'ingrid', persona: 'rahimis', rated: [3, 2, 3],
    title: 'A child’s account sees recordings of the parents’ visitors', who: 'Families', where: 'Event list on the child’s phone', wanted: 'The child can open the door, not watch the street', obstacle: 'Only two roles: everything or nothing.', result: 'Parents remove the app from the child’s phone; the child has no key.',
    cause: 'Roles were made for installers.', fix: 'Third role: rings and talk, no recordings.', owner: 'wenjing', in: 'app52', goal: 'keepApp', ending: { to: 'fixed', on: -11 },
  },
  {
    ref: 'leave-home', at: 'app.share', found: -169, by: 'tomasz', rated: [2, 2, 2],
    title: 'A flatmate who moves out cannot leave the home himself', who: 'Former flatmates', where: 'Members', wanted: 'No more alerts from a door that is not his', obstacle: 'Only the first member can remove people.', result: 'Alerts at three in the morning, for months.',
    cause: 'Not thought of.', fix: '“Leave this home” in members, with a note to the others.', owner: 'wenjing', in: 'app52', goal: 'keepApp', ending: { to: 'fixed', on: -15 },
  },
  {
    ref: 'live-old-phones', at: 'app.live', found: -179, by: 'daniel', rated: [4, 2, 3], votes: [4, 4],
    title: 'Live view freezes after four seconds on phones with 3 GB', who: 'Owners of older phones, a fifth of customers', where: 'Live view in the 5.1 candidate', wanted: 'To see more than four seconds', obstacle: 'The picture stands still, sound goes on.', result: 'Found in the release walk, two days before the planned day.',
    cause: 'New decoder keeps 120 frames in memory.', fix: 'Twelve frames; older phones get 720 lines.', owner: 'daniel', in: 'app51', afterFreeze: true, goal: 'steady', ending: { to: 'verified', seenIn: 'appRewalk51' },
  },
  {
    ref: 'live-talk-drop', at: 'app.live', found: -178, by: 'daniel', rated: [4, 2, 3],
    title: 'Talk button does nothing for ten seconds after opening live view', who: 'Everybody in a hurry', where: 'Live view in the 5.1 candidate', wanted: 'To answer', obstacle: 'The button reacts, nothing is sent until the stream is stable.', result: '“Hello? Hello?” to a courier who hears nothing.',
    cause: 'Audio waits for video.', fix: 'Audio first.', owner: 'jonas', in: 'app51', afterFreeze: true, goal: 'steady', ending: { to: 'verified', seenIn: 'appRewalk51' },
  },
  {
    ref: 'events-night', at: 'app.events', found: -203, by: 'ingrid', persona: 'practice', rated: [1, 2, 3],
    title: 'Events of the night are listed under the wrong day', obstacle: 'Everything between midnight and two belongs to the day before.', result: '“It cannot have rung on Sunday, we are closed.”', cause: 'Days are cut in UTC.', fix: 'Days are those of the home’s time zone.',
    owner: 'wenjing', in: 'app51', goal: 'keepApp', ending: { to: 'verified', seenIn: 'appRewalk51' },
  },
  {
    ref: 'auto-and', at: 'app.auto', found: -190, by: 'daniel', persona: 'sora', rated: [1, 1, 3],
    title: 'Conditions cannot be combined: “after sunset and nobody home”', who: 'Sora', where: 'Automations', wanted: 'Light only when it makes sense', obstacle: 'One condition per automation.', result: 'Four automations that fight each other.', ending: { to: 'triaged' }, goal: 'keepApp',
  },
  {
    ref: 'notify-double', at: 'app.notify', walk: 'appRewalk51', by: 'tomasz', persona: 'rahimis', rated: [2, 2, 3],
    title: 'Each ring is announced twice when two phones are in the same Wi-Fi', who: 'Families', where: 'Lock screen', wanted: 'One buzz per ring', obstacle: 'Local and remote message both arrive.', result: 'The second one is taken for a second visitor.', cause: 'No common number for the two messages.', fix: 'Both carry the ring’s number; the phone shows the first.',
    owner: 'wenjing', in: 'app52', goal: 'keepApp', ending: { to: 'fixed', on: -21 },
  },
  {
    ref: 'notify-quiet', at: 'app.notify', walk: 'appRewalk51', by: 'ingrid', persona: 'gerd', rated: [2, 3, 2],
    title: 'Quiet hours also silence the emergency contact', who: 'Gerd’s daughter', where: 'Notifications › Quiet hours', wanted: 'To be woken if her father rings', obstacle: 'All or nothing.', result: 'Quiet hours stay off; she sleeps badly.', cause: 'One switch.', fix: 'People who may always ring through.', owner: 'jonas', in: 'app52', goal: 'keepApp',
    ending: { to: 'in_progress', due: -3 },
  },
  {
    ref: 'live-data', at: 'app.live', found: -142, by: 'tomasz', rated: [2, 2, 3],
    title: 'Live view uses 90 MB in ten minutes and nobody says so', who: 'Customers with small data plans', where: 'Live view on mobile data', wanted: 'Not to pay twice', obstacle: 'No saving mode, no warning.', result: 'A data plan used up on day nine.', cause: 'Quality follows the network only.', fix: 'Saving mode on mobile data, on by default, one tap to sharpen.', owner: 'daniel', in: 'app52', goal: 'keepApp',
    ending: { to: 'in_progress', due: 4 },
  },
  {
    ref: 'download-clip', at: 'app.events', found: -137, by: 'ana', persona: 'parcels', rated: [2, 2, 2],
    title: 'A clip cannot be saved for the police before it is deleted', who: 'Customers after a theft', where: 'Event', wanted: 'A file', obstacle: 'Share makes a link that ends with the clip, after seven days.', result: 'Filmed the screen with another phone.', cause: 'Share was made for friends.', fix: '“Save to phone” with date and door burnt in.', owner: 'wenjing', in: 'app52', afterFreeze: true, goal: 'keepApp',
    ending: { to: 'in_progress', due: 8 },
  },
  {
    ref: 'home-two-doors', at: 'app.home', walk: 'appRewalk51', by: 'daniel', persona: 'practice', rated: [2, 1, 3],
    title: 'Two doorbells of one home carry the same picture and name', who: 'Dr Lenz: street and yard', where: 'Home screen', wanted: 'To know which door', obstacle: 'Both are “Porch doorbell”, pictures change only when opened.', result: 'Ran to the wrong door.', cause: 'Default name and cached still.', fix: 'Asks for a name at pairing; still refreshes on every ring.', owner: 'jonas', in: 'app52', goal: 'install',
    ending: { to: 'in_progress', due: 'thisWeek' },
  },
  {
    ref: 'crash-share-photo', at: 'app.events', found: -118, by: 'daniel', rated: [2, 1, 2],
    title: 'Sharing more than five clips at once closes the app', obstacle: 'Memory.', result: 'Nothing is shared, no message.', cause: 'All clips are decoded before sharing.', fix: 'Files are passed on as they are.', owner: 'daniel', in: 'app52', goal: 'steady', ending: { to: 'fixed', on: -29 },
  },
  {
    ref: 'talkback-labels', at: 'app.live', walk: 'appRewalk51', by: 'ingrid', rated: [3, 1, 3], votes: [3, 2, 4],
    title: 'Screen reader reads “button, button, button” in live view', who: 'Blind customers', where: 'Live view controls', wanted: 'To know which button talks', obstacle: 'Icons without names.', result: 'Hung up on her visitor.', cause: 'Custom controls without labels.', fix: 'Names, order and hints; walked with a blind tester.', owner: 'jonas', in: 'app52', goal: 'words',
    ending: { to: 'fixed', on: -8 },
  },
  {
    ref: 'login-loop', at: 'app.signup', found: -96, by: 'ana', rated: [3, 2, 2],
    title: 'Password reset sends people back to the start when they open the mail on another device', who: 'People who read mail on a computer', where: 'Password reset', wanted: 'Back in', obstacle: 'The link only works on the phone and says nothing.', result: 'Loop; 340 calls a month.', cause: 'App link without a web page behind it.', fix: 'Web page that finishes the reset.', owner: 'wenjing', in: 'app52', goal: 'keepApp',
    ending: { to: 'planned', due: 10 },
  },
  {
    ref: 'chime-volume', at: 'app.settings', found: -88, by: 'tomasz', rated: [1, 2, 2],
    title: 'Chime volume jumps between 3 and 10, nothing in between', obstacle: 'Slider shows ten steps, the chime knows three.', result: 'Too loud or too quiet.', fix: 'Slider with the chime’s own steps.', owner: 'jonas', goal: 'keepApp', ending: { to: 'planned', due: 24 },
  },
  {
    ref: 'help-offline', at: 'app.help', found: -84, by: 'florian', rated: [2, 2, 2],
    title: 'Help for “no internet” needs internet', who: 'Everybody offline', where: 'Help centre', wanted: 'To get online', obstacle: 'Blank page.', result: 'Calls from the mobile phone, on hold.', cause: 'Articles are web pages.', fix: 'The twelve articles about connecting are in the app.', owner: 'jonas', in: 'app52', goal: 'answer', ending: { to: 'in_progress', due: -12 },
    slips: [{ on: -34, to: -12, why: 'Translations were not ready in all five languages.' }],
  },
  {
    ref: 'chat-hours', at: 'app.chat', found: -150, by: 'ana', rated: [2, 2, 2], noRelease: true,
    title: 'Chat button is there at night and nobody answers', who: 'Customers after work', where: 'Chat', wanted: 'To know when somebody is there', obstacle: 'The bot says “an agent will be with you shortly” at 23:10.', result: 'Waited 50 minutes.', cause: 'Opening hours unknown to the bot.', fix: 'Says when we are back and offers a call-back; hours extended to 22:00 after counting.', owner: 'sabine', goal: 'answer',
    ending: { to: 'verified', on: -90, by: 'maren', note: 'Tried on three nights.' },
  },
  {
    ref: 'plan-downgrade', at: 'app.renew', found: -110, by: 'ingrid', rated: [3, 2, 1],
    title: 'Going back to the free plan deletes recordings at once', who: 'Customers who stop paying', where: 'Plan › Change', wanted: 'To keep what was paid for until the month ends', obstacle: 'Deleted with the tap, in small print.', result: 'Lost the film of the burglary the insurer asked for.', cause: 'Retention follows the plan at that second.', fix: 'Recordings stay until the paid period ends plus 30 days; a list of what will go and when.', owner: 'camille', goal: 'keepApp', in: 'app52',
    ending: { to: 'planned', due: 12 },
  },
  {
    ref: 'home-order', at: 'app.home', found: -70, by: 'florian', rated: [1, 2, 3],
    title: 'Order of devices on the home screen changes by itself', obstacle: 'Sorted by last activity.', result: 'Opens the garage instead of the door.', goal: 'keepApp', ending: { to: 'triaged' },
  },
  {
    ref: 'familiar-face', at: 'app.notify', found: -79, by: 'maren', persona: 'rahimis', rated: [2, 3, 3],
    title: '“Somebody is at the door” also for the children coming home', who: 'The Rahimi family', where: 'Notification', wanted: 'To hear “Sara is home”', obstacle: 'Every face is a stranger.', result: 'Eleven alerts between one and two o’clock.', cause: 'No recognition on the device.', fix: 'Recognition on the device, pictures never leave it, off until asked for.', owner: 'jonas', in: 'app60', goal: 'keepApp',
    ending: { to: 'in_progress', due: 62 },
  },
  {
    ref: 'package-alert', at: 'app.notify', found: -75, by: 'maren', persona: 'parcels', rated: [2, 3, 3],
    title: 'Nobody is told that a parcel lies at the door', who: 'The Okafors', where: 'Notification', wanted: 'To know before the rain does', obstacle: 'Motion, yes; parcel, no.', result: 'Wet parcel, twice.', cause: 'No recognition on the device.', fix: 'Same model as for faces, second class.', owner: 'wenjing', in: 'app60', goal: 'keepApp', ending: { to: 'planned', due: 66 },
  },
  {
    ref: 'event-search', at: 'app.events', found: -73, by: 'maren', rated: [1, 2, 3],
    title: 'Events cannot be filtered by “person”', who: 'Busy houses', where: 'Event list', wanted: 'Only people', obstacle: 'Everything that moves is equal.', result: 'Scrolling.', fix: 'Filter by what was recognised.', owner: 'wenjing', in: 'app60', goal: 'keepApp', ending: { to: 'planned', due: 70 },
  },
  {
    ref: 'automation-ring', at: 'app.auto', found: -64, by: 'daniel', persona: 'sora', rated: [2, 1, 3],
    title: '“Light on when it rings” waits until the ring is over', who: 'Sora', where: 'Automations', wanted: 'Light before the door is opened', obstacle: 'Runs when the event is stored, six seconds later.', result: 'Visitors in the dark.', cause: 'Automations listen to stored events.', fix: 'Listen to the ring itself.', owner: 'wenjing', in: 'app60', goal: 'keepApp', ending: { to: 'in_progress', due: 58 },
  },
  {
    ref: 'language-mixed', at: 'app.settings', found: -132, by: 'ana', rated: [2, 2, 3],
    title: 'After changing the language half of the screens stay in the old one', obstacle: 'Until the phone is restarted.', result: 'German buttons under French titles.', cause: 'Texts of three screens are read once at start.', fix: 'Read when shown.', owner: 'daniel', in: 'app52', goal: 'words', ending: { to: 'fixed', on: -33 },
  },
  {
    ref: 'error-english', at: 'app.pair', walk: 'appRewalk51', by: 'florian', rated: [2, 2, 2],
    title: 'Seven pairing errors are still English in every language', who: 'Customers who do not read English', where: 'Pairing', wanted: 'To understand the error', obstacle: '“Handshake timed out (code 31)”.', result: 'Photographed and sent to the hotline.', cause: 'Codes 30 to 36 came after the translation.', fix: 'A text that is missing in a language no longer builds.', owner: 'jonas', in: 'app52', goal: 'words', ending: { to: 'fixed', on: -19 },
  },
  {
    ref: 'battery-app', at: 'app.home', found: -127, by: 'tomasz', rated: [2, 3, 2],
    title: 'Battery shows 20 % for three weeks and then nothing', obstacle: 'The figure does not move.', result: 'Silent door on a Saturday.', ending: { to: 'duplicate', of: 'battery-cliff' },
  },
  {
    ref: 'tablet', at: 'app.home', found: -104, by: 'florian', rated: [1, 1, 3],
    title: 'On a tablet the app is a phone in the middle of black', obstacle: 'No layout for tablets.', ending: { to: 'declined', why: '2 % of homes. Looked at again when the kitchen display is decided.' },
  },
  {
    ref: 'widget-again', at: 'app.home', found: -58, by: 'florian', title: 'Please add a widget for the phone’s home screen', obstacle: 'Opening the app takes three taps.', rated: [1, 2, 1], ending: { to: 'declined', why: 'Same wish as the one declined last year; still with product planning.' },
  },
  {
    ref: 'slow-start', at: 'app.home', found: -49, by: 'tomasz', persona: 'gerd', rated: [2, 3, 3], votes: [2, 3, 1],
    title: 'Cold start takes five seconds on a three-year-old phone', who: 'Gerd', where: 'Opening the app', wanted: 'The door', obstacle: 'White screen, logo, white screen.', result: 'Taps again and lands somewhere else.', cause: 'Eleven libraries start before the first screen.', fix: 'Two start; nine wait for their screen.', owner: 'jonas', goal: 'steady', ending: { to: 'planned', due: 19 },
  },
  {
    ref: 'invoice-app', at: 'app.renew', found: -45, by: 'camille', rated: [1, 1, 2],
    title: 'Plan invoices cannot be found in the app', obstacle: 'Only in the web shop under another address.', result: 'Asks the hotline every January.', goal: 'keepApp', ending: { to: 'triaged' },
  },
  {
    ref: 'ring-lockscreen', at: 'app.notify', found: -41, by: 'ingrid', rated: [3, 2, 2],
    title: 'Answering from the lock screen asks for the PIN first', who: 'Everybody answering in a hurry', where: 'Lock screen', wanted: 'To say “one moment”', obstacle: 'Unlock, then talk.', result: 'Eight seconds of silence.', cause: 'Not registered as a call.', fix: 'Register rings as calls.', owner: 'jonas', in: 'app52', afterFreeze: true, goal: 'keepApp', ending: { to: 'in_progress', due: -1, blocked: 'Needs a permission from the phone maker; request is with them since two weeks.' },
  },
  {
    ref: 'old-events-delete', at: 'app.events', found: -37, by: 'ana', rated: [2, 1, 2],
    title: 'Deleting one event deletes all of the same minute', who: 'Everybody who tidies', where: 'Event list', wanted: 'One less', obstacle: 'Events of one minute are a bundle, without saying so.', result: 'Lost the one that mattered.', cause: 'Bundling in the list, not in the data.', fix: 'Open the bundle before deleting; undo for ten seconds.', owner: 'daniel', goal: 'keepApp', ending: { to: 'planned', due: 33 },
  },
  {
    ref: 'beta-leak', at: 'app.settings', found: -151, by: 'daniel', rated: [3, 1, 1],
    title: 'Diagnostic menu can be opened by tapping the version seven times', obstacle: 'Shows server names.', result: 'A forum thread.', cause: 'Left in by mistake.', fix: 'Only in internal builds.', owner: 'daniel', in: 'app51', afterFreeze: true, goal: 'steady', ending: { to: 'released' },
  },
  {
    ref: 'mute-visitor', at: 'app.live', found: -185, by: 'ingrid', rated: [1, 2, 2],
    title: 'No way to mute the visitor’s side while talking in the house', obstacle: 'Everything said in the room is heard at the door.', result: 'Embarrassing.', cause: 'One microphone button with two meanings.', fix: 'Hold to talk as an option.', owner: 'jonas', in: 'app51', goal: 'keepApp', ending: { to: 'released' },
  },
  {
    ref: 'clock-wrong', at: 'app.events', found: -188, by: 'tomasz', rated: [1, 1, 3],
    title: 'Clips carry the time of the phone, not of the door', obstacle: 'On holiday everything is seven hours off.', cause: 'Formatted on the phone without a zone.', fix: 'The door’s time, with the zone when it differs.', owner: 'wenjing', in: 'app51', goal: 'keepApp', ending: { to: 'released' },
  },
];
