import type { DemoIssue } from './demo-issue';

/** The web shop, walked on a phone in the evening. */
export const shopIssues: readonly DemoIssue[] = [
  {
    ref: 'day-after-pay', at: 'shop.checkout', walk: 'shopEvening', by: 'tomasz', persona: 'giftBuyer', rated: [4, 4, 2], votes: [4, 3, 4],
    title: 'The delivery day is only shown after paying', who: 'Émile, present for Friday', where: 'Checkout', wanted: 'To know whether Friday works', obstacle: 'Shown on the confirmation only.', result: 'One in nine baskets is left at this step; cancellations the next day.', cause: 'Day is calculated by the warehouse after the order.', fix: 'Asked from the warehouse while the postcode is typed.', owner: 'camille', in: 'shop1', goal: 'order', ending: { to: 'verified', on: -86, by: 'maren', note: 'Day shown in the basket for twelve postcodes; right for all of them.' },
    slips: [{ on: -142, to: -107, why: 'Warehouse interface came three weeks late.' }],
  },
  {
    ref: 'form-empties', at: 'shop.checkout', walk: 'shopEvening', by: 'ingrid', persona: 'giftBuyer', rated: [3, 3, 2],
    title: 'Address form is empty again after one wrong field', who: 'Everybody with a typo', where: 'Checkout', wanted: 'To correct one field', obstacle: 'All eleven fields are cleared.', result: 'Typed three times; then bought at a market place.', cause: 'Page reloads without the values.', fix: 'Values stay; the wrong field says what is wrong.', owner: 'camille', in: 'shop1', goal: 'order', ending: { to: 'verified', on: -88, by: 'maren', note: 'Seven kinds of typos tried.' },
  },
  {
    ref: 'guest', at: 'shop.checkout', walk: 'shopEvening', by: 'tomasz', rated: [3, 4, 1],
    title: 'No purchase without an account', who: 'First-time buyers', where: 'Checkout', wanted: 'To buy once', obstacle: 'Password with five rules.', result: '14 % leave.', cause: 'Marketing wanted accounts.', fix: 'Guest checkout; account offered afterwards with one tap.', owner: 'camille', in: 'shop1', goal: 'order', ending: { to: 'verified', on: -87, by: 'ana', note: 'Ordered as a guest on two phones.' },
  },
  {
    ref: 'needs-wires', at: 'shop.product', walk: 'shopEvening', by: 'tomasz', persona: 'giftBuyer', rated: [3, 4, 1], noRelease: true,
    title: '“Does it need wires?” is answered in the ninth accordion', who: 'Émile', where: 'Product page', wanted: 'Three answers: wires, chime, subscription', obstacle: 'Specifications in the order of the data sheet.', result: 'Bought the wired one for a flat.', cause: 'Nobody asked buyers.', fix: 'Three questions and answers at the top, from 200 chats.', owner: 'camille', goal: 'order', ending: { to: 'verified', on: -196, by: 'maren', note: 'Five people in the shop found all three answers without scrolling.' },
  },
  {
    ref: 'compare-names', at: 'shop.compare', walk: 'shopEvening', by: 'ingrid', persona: 'comparer', rated: [3, 3, 2],
    title: 'Comparison shows marketing names instead of differences', who: 'Yuki', where: 'Comparison', wanted: 'The difference', obstacle: '“ClearSight” and “ClearSight Plus” in 23 rows; 19 rows are equal.', result: 'Asks the chat; the chat asks a colleague.', cause: 'Names come from campaigns.', fix: 'Only rows that differ, in plain words; two questions lead to one model.', owner: 'camille', in: 'shop2', goal: 'order', ending: { to: 'in_progress', due: 11 },
    slips: [{ on: -120, to: -20, why: 'Moved out of the checkout refresh to keep its day.' }, { on: -23, to: 11, why: 'Naming is decided by the brand board, which met late.' }],
  },
  {
    ref: 'landing-home', at: 'shop.landing', walk: 'shopEvening', by: 'tomasz', rated: [2, 3, 1], noRelease: true,
    title: 'Advertisement leads to the home page, not to the product', obstacle: 'Search for what one has just seen.', result: '61 % leave at once.', cause: 'One link for all campaigns.', fix: 'Each film has its page.', owner: 'camille', goal: 'order', ending: { to: 'verified', on: -240, by: 'maren', note: 'All nine running films checked.' },
  },
  {
    ref: 'costs-late', at: 'shop.basket', walk: 'shopEvening', by: 'ingrid', rated: [2, 4, 1],
    title: 'Shipping and recycling fee appear on the last page', obstacle: '4.90 and 0.35 more than in the basket.', result: '“What else?”', cause: 'Calculated after the address.', fix: 'In the basket, by country.', owner: 'camille', in: 'shop1', goal: 'order', ending: { to: 'verified', on: -89, by: 'maren', note: 'Same sum from basket to mail, five countries.' },
  },
  {
    ref: 'pay-spinner', at: 'shop.pay', walk: 'shopEvening', by: 'tomasz', rated: [4, 2, 2], votes: [4, 4],
    title: 'After the bank’s page an endless spinner: paid or not?', who: 'Payers with a bank app', where: 'Return from the bank', wanted: 'To know', obstacle: 'The page waits for a message that was sent before it opened.', result: 'Paid twice in 0.7 % of orders.', cause: 'Race between bank and page.', fix: 'Order number first; page asks instead of waiting; second payment of the same basket refused.', owner: 'camille', in: 'shop1', goal: 'order', priority: 'P0', ending: { to: 'verified', on: -84, by: 'ana', note: 'Double payments in two weeks: none of 9,100.' },
  },
  {
    ref: 'confirm-no-day', at: 'shop.confirm', walk: 'shopEvening', by: 'tomasz', rated: [2, 4, 1],
    title: 'Confirmation mail has no day in it', obstacle: '“We are working on your order.”', result: 'Calls: “When?”', cause: 'Template of the old shop.', fix: 'Day, hour where known, calendar entry.', owner: 'camille', in: 'shop1', afterFreeze: true, goal: 'order', ending: { to: 'released' },
  },
  {
    ref: 'track-language', at: 'shop.tracking', walk: 'shopEvening', by: 'julien', rated: [1, 3, 2],
    title: 'Tracking opens the carrier’s page in another language', obstacle: 'Polish for a French customer.', cause: 'Language of the warehouse.', fix: 'Own tracking page.', owner: 'camille', in: 'shop2', goal: 'words', ending: { to: 'in_progress', due: -4 },
    slips: [{ on: -70, to: -4, why: 'Second carrier changed its interface.' }],
  },
  {
    ref: 'guest-invoice', at: 'shop.account', found: -72, by: 'ana', rated: [2, 2, 2],
    title: 'Guests cannot find their invoice later', obstacle: 'No account, no invoice.', result: '900 mails a month.', cause: 'Came with guest checkout.', fix: 'Link in the mail that stays valid; invoice attached.', owner: 'camille', in: 'shop2', goal: 'order', ending: { to: 'fixed', on: -9 },
  },
  {
    ref: 'return-phone', at: 'shop.return', walk: 'shopEvening', by: 'ingrid', persona: 'giftBuyer', rated: [4, 3, 2], votes: [4, 3, 3, 4],
    title: 'A return label is only to be had by phone', who: 'Everybody who sends something back', where: 'Returns', wanted: 'A label', obstacle: '“Call our service.” Which, until recently, was one of eighteen.', result: '6,100 calls a month; the lowest score of the journey.', cause: 'Returns were meant to be hard.', fix: 'Label in two taps, reason optional, money on the day it is scanned.', owner: 'camille', in: 'shop2', goal: 'order', ending: { to: 'in_progress', due: 13, blocked: 'Carrier contract for printed-at-counter labels not signed yet.' },
    slips: [{ on: -98, to: -28, why: 'Finance wanted the reason to stay mandatory; settled with a two-month test.' }, { on: -31, to: 13, why: 'Carrier contract.' }],
  },
  {
    ref: 'faq-business', at: 'shop.faq', walk: 'shopEvening', by: 'tomasz', rated: [2, 3, 2], noRelease: true,
    title: 'Search answers with articles for business customers first', obstacle: '“Configure SNMP traps” for “doorbell silent”.', result: 'Closes it.', cause: 'Sorted by length.', fix: 'Sorted by what helped others; reviewed monthly.', owner: 'sabine', goal: 'answer', ending: { to: 'verified', on: -176, by: 'ana', note: 'Twenty most frequent questions: right answer among the first three for eighteen.' },
  },
  {
    ref: 'parts-which', at: 'shop.parts', walk: 'shopEvening', by: 'ingrid', rated: [2, 2, 2],
    title: 'Which battery is mine? Part numbers only', obstacle: 'LF-BP-3200-A, -B, -C.', result: 'Ordered all three, returned two.', cause: 'Catalogue of the warehouse.', fix: 'Shows what fits the registered devices.', owner: 'camille', in: 'shop2', goal: 'battery', ending: { to: 'planned', due: 17 },
  },
  {
    ref: 'voucher', at: 'shop.basket', walk: 'shopEvening', by: 'tomasz', rated: [1, 3, 1],
    title: 'The voucher field makes people leave to look for a voucher', obstacle: 'Large and first.', result: '7 % leave and a third of them never return.', cause: 'Placed by the promotion team.', fix: 'Behind a link.', owner: 'camille', in: 'shop1', afterFreeze: true, goal: 'order', ending: { to: 'released' },
  },
  {
    ref: 'stock-lie', at: 'shop.product', found: -156, by: 'ana', rated: [3, 2, 1],
    title: '“In stock” although the warehouse has none', who: 'Buyers of the anthracite model', where: 'Product page', wanted: 'It this week', obstacle: 'Stock is counted once a night.', result: '410 cancelled orders in one week.', cause: 'Nightly file.', fix: 'Counted with every order.', owner: 'camille', in: 'shop1', afterFreeze: true, goal: 'order', ending: { to: 'verified', on: -80, by: 'maren', note: 'Ordered the last one twice; the second was refused.' },
  },
  {
    ref: 'reviews-best', at: 'shop.product', walk: 'shopEvening', by: 'ingrid', persona: 'comparer', rated: [2, 3, 2], title: 'Reviews are sorted by “best” and cannot be sorted otherwise', obstacle: 'Two-star reviews on page nine.', result: 'Reads them elsewhere.', cause: 'Setting of the review service.', fix: 'Newest first; choice of order; stars as a picture of all.', owner: 'camille', in: 'shop2', goal: 'order', ending: { to: 'fixed', on: -12 },
  },
  {
    ref: 'wishlist', at: 'shop.account', found: -115, by: 'florian', rated: [1, 1, 1], title: 'No wish list', obstacle: 'Presents have to be remembered.', ending: { to: 'declined', why: 'Small, and the market places do it better. Sharing a product by link works.' },
  },
  {
    ref: 'checkout-back', at: 'shop.checkout', found: -69, by: 'tomasz', rated: [2, 3, 2], title: 'Back button in the checkout empties the basket', obstacle: 'Basket is made new on every visit.', result: 'Starts over.', cause: 'Came with the refresh.', fix: 'Basket keeps for 30 days.', owner: 'camille', in: 'shop2', goal: 'order', ending: { to: 'fixed', on: -16 },
  },
  {
    ref: 'renew-hidden', at: 'shop.account', found: -54, by: 'ana', rated: [2, 2, 2], title: 'The plan cannot be cancelled in the shop where it was bought', obstacle: 'Only in the app.', result: 'Direct debits returned.', goal: 'keepApp', ending: { to: 'triaged' },
  },
  {
    ref: 'delivery-hour', at: 'shop.tracking', found: -36, by: 'ingrid', rated: [1, 3, 1], title: 'Choose the hour of delivery', obstacle: 'Day only.', result: 'Itch, not pain; competitors offer it.', goal: 'order', ending: { to: 'triaged' },
  },
  {
    ref: 'postcode-four', at: 'shop.checkout', found: -93, by: 'florian', rated: [3, 1, 1], title: 'Postcodes with four digits are refused', who: 'Customers in Austria and Switzerland', where: 'Checkout', wanted: 'To order', obstacle: '“Please enter five digits.”', result: 'Cannot order at all.', cause: 'Rule of one country.', fix: 'Rule by country.', owner: 'camille', in: 'shop2', goal: 'order', ending: { to: 'fixed', on: -38 },
  },
];
