/** What Larkfield walks. The last one is a competitor's. */
export const products = {
  app: { key: 'APP', name: 'Larkfield Home app', isCompetitor: false, reachPercent: 60 },
  bell: { key: 'BELL', name: 'Porch doorbell', isCompetitor: false, reachPercent: 50 },
  hot: { key: 'HOT', name: 'Service hotline', isCompetitor: false, reachPercent: 75 },
  shop: { key: 'SHOP', name: 'Web shop', isCompetitor: false, reachPercent: 90 },
  rival: { key: 'RIVAL', name: 'Ostrana Chime (competitor)', isCompetitor: true, reachPercent: 50 },
} as const satisfies Record<string, { key: string; name: string; isCompetitor: boolean; reachPercent: number }>;

export type ProductRef = keyof typeof products;

type DemoPersona = {
  product: ProductRef;
  name: string;
  segment: string;
  demographics: string;
  motivation: string;
  needs: string;
  painPoints: string;
};

export const personas = {
  nadia: {
    product: 'app',
    name: 'Nadia, just moved in',
    segment: 'First smart-home device',
    demographics: '31, renting with a flatmate, one phone, no tools',
    motivation: 'Wants to know who rang while she was at work',
    needs: 'To be done in one evening without asking anyone',
    painPoints: 'Gives up when a step fails twice; distrusts an app that asks for everything at once',
  },
  gerd: {
    product: 'app',
    name: 'Gerd, retired and careful',
    segment: 'Reluctant user',
    demographics: '72, large text switched on, phone handed down by his daughter',
    motivation: 'His daughter sleeps better when the door is watched',
    needs: 'Big targets, plain words, the same place for the same thing',
    painPoints: 'Afraid of breaking something; loses passwords; calls rather than reads',
  },
  sora: {
    product: 'app',
    name: 'Sora, the tinkerer',
    segment: 'Twelve devices and counting',
    demographics: '27, two phones, home automation as a hobby',
    motivation: 'Everything should work together and locally',
    needs: 'Automations with conditions, exports, honest changelogs',
    painPoints: 'Updates that move things; silent failures; features behind the plan that used to be free',
  },
  rahimis: {
    product: 'app',
    name: 'The Rahimi family',
    segment: 'Five people, one door',
    demographics: 'Parents 44 and 41, three children, Persian at home',
    motivation: 'Grandparents ring, someone should always answer',
    needs: 'Sharing without sharing a password; right-to-left that is really right',
    painPoints: 'Mixed scripts jumble the event list; child accounts see too much or nothing',
  },
  renter: {
    product: 'bell',
    name: 'Paul, no drilling allowed',
    segment: 'Rented flat',
    demographics: '35, third floor, shared stairwell, landlord says no holes',
    motivation: 'Misses parcels every week',
    needs: 'Glue that holds and comes off again',
    painPoints: 'Instructions assume a house and a drill',
  },
  parcels: {
    product: 'bell',
    name: 'The Okafors, eight parcels a week',
    segment: 'Busy family house',
    demographics: 'Two working parents, a dog, a deep porch',
    motivation: 'Tell the courier where to leave it',
    needs: 'To answer within the twenty seconds a courier waits',
    painPoints: 'Alerts for every passing car; the talk button lags',
  },
  practice: {
    product: 'bell',
    name: 'Dr Lenz, small practice',
    segment: 'Small business',
    demographics: 'Physiotherapy practice, two receptionists, 60 visitors a day',
    motivation: 'Open the door without leaving the patient',
    needs: 'Quiet hours, several chimes, a log',
    painPoints: 'Battery empty on a full day; consumer terms on the invoice',
  },
  threeDevices: {
    product: 'hot',
    name: 'Mrs Adeyemi, three devices',
    segment: 'Owns a laptop, a router and a doorbell',
    demographics: '58, calls from work in the lunch break',
    motivation: 'Wants one person who knows her',
    needs: 'One number, one story told once',
    painPoints: 'Is told to hang up and dial another number',
  },
  workshop: {
    product: 'hot',
    name: 'Tischlerei Böhm',
    segment: 'Business customer',
    demographics: 'Workshop of nine, no IT person',
    motivation: 'Every hour offline costs money',
    needs: 'A call-back time that is kept',
    painPoints: 'Menus that start with things they do not own',
  },
  worried: {
    product: 'hot',
    name: 'Lena, worried daughter',
    segment: 'Calls for somebody else',
    demographics: '39, lives 400 km from her father',
    motivation: 'Her father’s doorbell is silent',
    needs: 'To be helped without holding the device in her hand',
    painPoints: 'Is asked for a serial number she cannot read from here',
  },
  giftBuyer: {
    product: 'shop',
    name: 'Émile, buying a gift',
    segment: 'Does not know the product',
    demographics: '46, orders in the evening on his phone',
    motivation: 'Something useful for his parents, on time',
    needs: 'Which one fits, when it arrives, what if not',
    painPoints: 'Spec tables; delivery dates that appear after paying',
  },
  comparer: {
    product: 'shop',
    name: 'Yuki, compares everything',
    segment: 'Informed buyer',
    demographics: '33, eleven tabs open',
    motivation: 'Wants to be right',
    needs: 'The same figures in the same order',
    painPoints: 'Marketing names for ordinary functions; reviews sorted by “best”',
  },
  switcher: {
    product: 'rival',
    name: 'Iris, tempted to switch',
    segment: 'Owns ours, looks at theirs',
    demographics: '40, house owner',
    motivation: 'Fewer false alarms',
    needs: 'Proof before she drills again',
    painPoints: 'Cannot carry her recordings over',
  },
  firstTimer: {
    product: 'rival',
    name: 'Ben, first doorbell',
    segment: 'No brand in mind',
    demographics: '29, buys what the shop recommends',
    motivation: 'A camera at the door for under 150',
    needs: 'One box with everything in it',
    painPoints: 'Subscriptions he hears of after paying',
  },
} as const satisfies Record<string, DemoPersona>;

export type PersonaRef = keyof typeof personas;
