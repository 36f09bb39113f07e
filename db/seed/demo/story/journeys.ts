import type { Channel } from '@/domain/issues/issue';
import type { PersonaRef, ProductRef } from './products';

/** name · customer action · thoughts · emotion · pain · delight opportunity · channel · notes */
export type Lanes = readonly [string, string, string, number, string, string, Channel, string];

export type DemoJourney = {
  product: ProductRef;
  persona: PersonaRef;
  name: string;
  scenario: string;
  kind: 'journey' | 'experience';
  stages: Record<string, Record<string, Lanes>>;
};

export const journeys = {
  appMonth: {
    product: 'app', persona: 'nadia', kind: 'journey', name: 'The first month with the app',
    scenario: 'Buys the doorbell, installs the app the same evening, shares it with the flatmate and decides about the plan.',
    stages: {
      Purchase: {
        'app.store': ['Store page', 'Reads the store page and the last reviews', '“Does it work with my phone?”', 0, 'Screenshots show an old version', 'A 20-second film of the first ring', 'app', 'Screenshots are made by marketing twice a year'],
        'app.plan': ['Choosing a plan', 'Compares free and paid', '“What do I lose if I do not pay?”', -1, 'The free plan is described by what it lacks', 'Show one week of her own events, then ask', 'app', 'Price texts come from the shop system'],
      },
      Receive: {
        'app.signup': ['Sign-up', 'Makes an account', '“Why my date of birth?”', -1, 'Code arrives after it has expired', 'Scan the box and be signed in', 'app', ''],
        'app.pair': ['Pairing the first device', 'Holds the phone to the doorbell', '“Is it doing anything?”', -2, 'Fails without saying which half failed', 'The doorbell says “hello” with her name', 'app', 'Shared with firmware: error codes 10 to 39'],
        'app.permissions': ['Permissions', 'Answers five system questions', '“One more and I stop”', -1, 'All five at once, before any benefit', 'Ask at the moment the thing is used', 'app', ''],
      },
      Use: {
        'app.home': ['Home screen', 'Opens the app to look', '“Where is the door?”', 0, 'The door is the third card', 'The door first, always', 'app', ''],
        'app.live': ['Live view', 'Looks who is there', '“Come on, come on”', -1, 'Nine seconds of spinner', 'A still picture at once, moving a moment later', 'app', 'Target: first frame in 2 s on 4G'],
        'app.notify': ['Notifications', 'Feels the phone buzz', '“Cat, car or courier?”', -1, 'Late, or for a passing car', 'A picture in the notification', 'app', ''],
        'app.events': ['Event list', 'Looks up what happened yesterday', '“It was about four o’clock…”', 0, 'No way to jump to a time', 'Yesterday in twelve pictures', 'app', ''],
        'app.share': ['Sharing with others', 'Invites the flatmate', '“I will just give him my password”', -1, 'Invitation needs the same brand of phone', 'Guests for a weekend', 'app', 'Privacy review needed'],
        'app.auto': ['Automations', 'Light on when somebody rings', '“If this then… what?”', 0, 'Conditions cannot be combined', 'Suggest the three that neighbours use', 'app', ''],
        'app.settings': ['Settings', 'Turns the volume down', '“Where did they put it?”', 0, 'Device and app settings are mixed', 'Search in settings', 'app', ''],
      },
      Support: {
        'app.help': ['Help centre', 'Types the problem', '“This is about another model”', -1, 'Articles do not know her device', 'Open at the article for the error on screen', 'app', ''],
        'app.chat': ['Chat', 'Asks a person', '“Am I talking to a robot?”', 0, 'Tells the story twice', 'The agent sees the last error', 'chat', ''],
      },
      Renew: {
        'app.renew': ['Renewing the plan', 'Gets the renewal notice', '“Did I ever agree to this?”', -1, 'Notice comes after the charge', 'A month’s summary before the price', 'app', ''],
        'app.newphone': ['Moving to a new phone', 'Installs the app again', '“Please not from the start”', -1, 'Devices are gone until the old phone signs out', 'Old phone hands over to new', 'app', ''],
      },
    },
  },
  bellEight: {
    product: 'bell', persona: 'renter', kind: 'journey', name: 'A doorbell in eight steps',
    scenario: 'From hearing of the doorbell to handing it on, as read from shop reviews and walked by us.',
    stages: {
      Learn: {
        'bell.ad': ['Advertisement', 'Sees a film between two others', '“Is that the one the neighbours have?”', 0, 'Shows a detached house only', 'Show a stairwell', 'web', 'Scene: hear of it'],
        'bell.reviews': ['Reviews', 'Reads the two-star ones first', '“What breaks?”', 0, 'Answers from the brand are copied', 'An honest answer with a date', 'web', 'Scene: hear of it'],
      },
      Choose: {
        'bell.shelf': ['Shop shelf', 'Holds two boxes', '“With or without chime?”', -1, 'The box does not say what is missing', 'A window that shows the size', 'shop', 'Scene: buy'],
        'bell.compare': ['Comparing models', 'Looks for the difference', '“Pro is… more?”', -1, 'Three names, one difference', 'Ask two questions, name one model', 'web', 'Scene: buy'],
      },
      Delivery: {
        'bell.track': ['Tracking', 'Waits for the parcel', '“Today or not?”', 0, 'Two carriers, two links', 'Pick the hour', 'mail', 'Scene: buy'],
        'bell.parcel': ['Parcel', 'Takes it from the courier', '“All that air”', 0, 'Outer carton shows what is inside', 'A box that fits the letter box', 'mail', 'Scene: buy'],
      },
      'Unbox and install': {
        'bell.unbox': ['Unboxing', 'Lays everything on the table', '“Which screws are mine?”', 0, 'Three bags, no labels', 'Number the bags like the steps', 'device', 'Scene: use'],
        'bell.mount': ['Mounting', 'Fixes the plate to the wall', '“It has to hold”', -2, 'Glue plate only sold apart', 'Glue and drill plate in one', 'device', 'Scene: use'],
        'bell.wifi': ['Joining Wi-Fi', 'Types a long password', '“Which network?”', -2, '5 GHz fails without saying so', 'Take the network from the phone', 'device', 'Scene: use'],
      },
      Use: {
        'bell.ring': ['Somebody rings', 'Hears the chime', '“I am coming”', 1, 'Chime and phone ring at different times', 'The visitor’s face on the chime', 'device', 'Scene: use'],
        'bell.talk': ['Talking', 'Answers from work', '“Leave it behind the bin”', -1, 'Echo and a two-second gap', 'Ready-made answers', 'device', 'Scene: use'],
        'bell.motion': ['Motion alerts', 'Is warned of movement', '“A leaf. Again.”', -1, 'Trees and headlights', 'Draw the zone with a finger', 'device', 'Scene: use'],
        'bell.night': ['Night picture', 'Looks at two in the morning', '“A white face”', -1, 'Overexposed at one metre', 'Colour from the street lamp', 'device', 'Scene: use'],
      },
      'Store and place': {
        'bell.angle': ['Angle and place', 'Tilts it towards the steps', '“I see hats”', -1, 'Wedge only for one direction', 'Preview before gluing', 'device', 'Scene: use'],
        'bell.chime': ['Placing the chime', 'Looks for a socket', '“Not there, the pram”', 0, 'Covers both sockets', 'A chime without a plug', 'device', 'Scene: use'],
      },
      'Maintain and consumables': {
        'bell.battery': ['Battery', 'Takes it off to charge', '“Already?”', -2, '20 % for three weeks, then nothing', 'Say the day it will be empty', 'device', 'Scene: after-sales'],
        'bell.firmware': ['Updates', 'Sees a red ring', '“Is it broken?”', -1, 'No sign that it is updating', 'Update when nobody is home', 'device', 'Scene: after-sales'],
        'bell.clean': ['Cleaning', 'Wipes the lens', '“Can I use glass cleaner?”', 0, 'Nowhere said', 'Tell when the picture gets dull', 'device', 'Scene: after-sales'],
      },
      Dispose: {
        'bell.handover': ['Handing over', 'Moves out and leaves it', '“Are my videos still on it?”', -1, 'New owner cannot register', 'One code, new owner', 'app', 'Scene: after-sales'],
        'bell.recycle': ['Recycling', 'Looks for the battery sign', '“Where does this go?”', 0, 'Battery cannot be taken out by hand', 'A return envelope', 'mail', 'Scene: after-sales'],
      },
    },
  },
  hotHelp: {
    product: 'hot', persona: 'threeDevices', kind: 'journey', name: 'Help for a device, by phone',
    scenario: 'Owns three of our devices, has a question about two of them, and dials.',
    stages: {
      Purchase: {
        'hot.find': ['Finding the number', 'Looks on the box, the site, the bill', '“Which of these?”', -2, 'Eighteen numbers', 'One number everywhere', 'phone', 'Boxes already printed stay in the channel for months'],
        'hot.presales': ['Asking before buying', 'Wants to know which fits', '“They only do repairs”', -1, 'Sales closes at five', 'Same person, sale or service', 'phone', ''],
      },
      Receive: {
        'hot.delivery': ['Asking for a delivery', 'Has a tracking number', '“He sees less than I do”', -1, 'Agents cannot see carriers', 'Offer the new day first', 'phone', ''],
        'hot.setup': ['Help with set-up', 'Stands at the door with the phone', '“Please hold my hand”', 0, 'Script starts at unpacking', 'A link to the right step by text message', 'phone', ''],
      },
      Use: {
        'hot.ivr': ['Menu', 'Listens', '“What was two again?”', -2, '52 seconds to the end of the first menu', 'Seven products, twenty seconds', 'phone', 'Rule: first menu read out in 20 s or less, 7 product entries; second level: buy, repair, where'],
        'hot.queue': ['Waiting', 'Holds the line', '“Still number nine”', -1, 'No idea how long', 'Call-back without losing the place', 'phone', ''],
      },
      Support: {
        'hot.agent': ['Talking to an agent', 'Explains', '“I said that already”', 0, 'Asked for the serial number twice', 'Agent sees identity, devices and history', 'phone', ''],
        'hot.transfer': ['Being transferred', 'Has a second question', '“Not again”', -2, 'Must hang up and dial another line', 'Transfer with the story', 'phone', 'Needs one telephone system under nine businesses'],
        'hot.callback': ['Call-back', 'Waits for the promised call', '“They forgot me”', -1, 'Withheld number', 'A text message before the call', 'phone', ''],
        'hot.repair': ['Repair status', 'Asks where the device is', '“In repair, I know that”', -1, 'Status is a week old', 'Status by text message', 'phone', ''],
      },
      Renew: {
        'hot.warranty': ['Warranty question', 'Asks whether it is still covered', '“Where is that receipt?”', -1, 'Proof of purchase by fax or mail', 'Take the date from the registration', 'phone', ''],
        'hot.follow': ['Follow-up', 'Gets a survey', '“Now they ask”', 0, 'Survey after every transfer', 'One question, a week later', 'mail', ''],
      },
    },
  },
  hotCall: {
    product: 'hot', persona: 'worried', kind: 'experience', name: 'One call, from dialling to hanging up',
    scenario: 'A daughter calls for her father whose doorbell is silent. One interaction only.',
    stages: {
      Call: {
        'hot.greeting': ['Greeting', 'Hears who has answered', '“Am I right here?”', 0, 'Forty seconds of legal text', 'Greeting in the language of the number', 'phone', ''],
        'hot.identify': ['Saying who you are', 'Gives name and device', '“I do not have it here”', -1, 'Nothing works without a serial number', 'Find by address', 'phone', ''],
        'hot.solve': ['Solving it', 'Tries what the agent says', '“He has to press what?”', 0, 'Agent cannot see the device', 'Look at the device together, with consent', 'phone', ''],
        'hot.close': ['Closing', 'Wants to know what happens next', '“And if it comes back?”', 0, 'No case number', 'Summary by mail before she hangs up', 'phone', ''],
      },
    },
  },
  shopBuy: {
    product: 'shop', persona: 'giftBuyer', kind: 'journey', name: 'Buying a doorbell on the phone',
    scenario: 'Evening, sofa, phone. A present that has to arrive by Friday.',
    stages: {
      Purchase: {
        'shop.landing': ['Landing page', 'Arrives from an advertisement', '“Where is the one from the film?”', 0, 'Lands on the home page', 'The product from the film, first', 'web', ''],
        'shop.product': ['Product page', 'Looks for “what is in the box”', '“Does it need wires?”', -1, 'Answer in the ninth accordion', 'Three questions answered at the top', 'web', ''],
        'shop.compare': ['Comparison', 'Puts two side by side', '“Same words, different price”', -1, 'Marketing names', 'Only the rows that differ', 'web', ''],
        'shop.basket': ['Basket', 'Checks the sum', '“Shipping comes later?”', 0, 'Costs appear late', 'All costs in the basket', 'web', ''],
        'shop.checkout': ['Checkout', 'Types the address', '“It forgot my street”', -1, 'Form empties on error', 'Address from the postcode', 'web', ''],
        'shop.pay': ['Payment', 'Pays', '“Did it work?”', -1, 'Spinner without an end', 'Order number before the bank page', 'web', ''],
      },
      Receive: {
        'shop.confirm': ['Confirmation', 'Opens the mail', '“When?”', 0, 'No day in it', 'A calendar entry', 'mail', ''],
        'shop.tracking': ['Tracking', 'Follows the parcel', '“Out for delivery since Tuesday”', -1, 'Carrier’s page in another language', 'Our page, his language', 'web', ''],
      },
      Use: { 'shop.account': ['Account', 'Looks for the invoice', '“Under which address?”', 0, 'Guest orders are lost', 'Invoice in the mail, always', 'web', ''] },
      Support: {
        'shop.return': ['Return', 'Wants to send it back', '“I have to call?”', -2, 'Return label only by phone', 'Label in two taps', 'web', ''],
        'shop.faq': ['Questions', 'Searches an answer', '“Forty results”', -1, 'Articles for business customers first', 'Answer, then articles', 'web', ''],
      },
      Renew: { 'shop.parts': ['Accessories', 'Needs a second battery', '“Which one is mine?”', -1, 'Part numbers only', 'Shows what fits what you own', 'web', ''] },
    },
  },
  rivalEight: {
    product: 'rival', persona: 'firstTimer', kind: 'journey', name: 'Their doorbell in the same steps',
    scenario: 'The competitor’s doorbell, bought in a shop and walked like ours, to know where we stand.',
    stages: {
      Learn: { 'rival.reviews': ['Reviews', 'Reads', '“Mostly happy”', 1, 'Many reviews of an older model', '', 'web', 'Scene: hear of it'] },
      Choose: { 'rival.shelf': ['Shop shelf', 'Picks the box', '“Everything is in it”', 1, 'Subscription in small print', '', 'shop', 'Scene: buy'] },
      'Unbox and install': {
        'rival.mount': ['Mounting', 'Glues it', '“That was quick”', 2, 'Cannot be moved again', '', 'device', 'Scene: use'],
        'rival.setup': ['Set-up', 'Scans the code', '“Already?”', 1, 'Wants contacts and location', '', 'app', 'Scene: use'],
      },
      Use: {
        'rival.ring': ['Somebody rings', 'Answers', '“Clear”', 1, 'Two taps before talking', '', 'device', 'Scene: use'],
        'rival.motion': ['Motion alerts', 'Is warned', '“Person, parcel, animal”', 1, 'Recognition only when paid for', '', 'device', 'Scene: use'],
      },
      'Maintain and consumables': { 'rival.battery': ['Battery', 'Changes it', '“Click”', 2, 'Spare battery is dear', '', 'device', 'Scene: after-sales'] },
      Dispose: { 'rival.leave': ['Leaving', 'Cancels', '“They really want me to stay”', -2, 'Cancelling only by phone', '', 'phone', 'Scene: after-sales'] },
    },
  },
} as const satisfies Record<string, DemoJourney>;

export type JourneyRef = keyof typeof journeys;

type StageTouchpoints<Stages> = { [Stage in keyof Stages]: keyof Stages[Stage] }[keyof Stages];
export type TouchpointRef = { [Journey in JourneyRef]: StageTouchpoints<(typeof journeys)[Journey]['stages']> }[JourneyRef];
