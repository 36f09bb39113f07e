import type { DemoIssue } from './demo-issue';

/** Befunde der deutschen Kolleginnen und Kollegen. */
export const germanIssues: readonly DemoIssue[] = [
  {
    ref: 'de-warteschleife', at: 'hot.ivr', walk: 'hotEighteen', by: 'florian', persona: 'workshop', rated: [3, 3, 2], noRelease: true,
    title: 'Wer „Werkstatt“ sagt, landet bei der Autowerkstatt eines Partners', who: 'Tischlerei Böhm', where: 'Sprachmenü', wanted: 'Die Reparaturabteilung', obstacle: 'Die Spracherkennung kennt nur Firmennamen aus dem Verzeichnis.', result: 'Dreimal verbunden, einmal belächelt.', cause: 'Wortliste wurde nie mit echten Anrufen geprüft.', fix: 'Tasten statt Sprache in der ersten Ebene; Wortliste aus 400 Mitschnitten.', owner: 'sabine', goal: 'number', ending: { to: 'verified', seenIn: 'hotPilot' },
  },
  {
    ref: 'de-ansage', at: 'hot.greeting', walk: 'hotEighteen', by: 'florian', rated: [1, 4, 2], noRelease: true,
    title: 'Ansage siezt, Text der Warteschleife duzt', who: 'Alle Anrufenden', where: 'Begrüßung und Warteschleife', wanted: 'Eine Anrede', obstacle: 'Zwei Agenturen, zwei Tonarten.', result: 'Wirkt zusammengestückelt.', cause: 'Kein Leitfaden.', fix: 'Durchgehend „Sie“, Leitfaden für alle neun Bereiche.', owner: 'sabine', goal: 'words', ending: { to: 'verified', seenIn: 'hotOneNumber' },
  },
  {
    ref: 'de-rueckruf', at: 'hot.callback', walk: 'hotEighteen', by: 'florian', persona: 'workshop', rated: [2, 2, 2], noRelease: true,
    title: 'Rückruf kommt, während die Werkstatt Maschinen laufen hat', who: 'Tischlerei Böhm', where: 'Rückruf', wanted: 'Einen Termin, den man hört', obstacle: 'Nur „vormittags“ oder „nachmittags“ wählbar.', result: 'Viermal verpasst.', cause: 'Dienstplan nach halben Tagen.', fix: 'Rückruf zur vollen Stunde, SMS zehn Minuten vorher.', owner: 'sabine', goal: 'number', ending: { to: 'released', on: -52 },
  },
  {
    ref: 'de-rechnung', at: 'hot.find', walk: 'hotEighteen', by: 'florian', rated: [2, 3, 2], noRelease: true,
    title: 'Auf einer Rechnung stehen vier verschiedene Servicenummern', who: 'Kundinnen mit Bestellung aus zwei Bereichen', where: 'Rechnung, Seite 2', wanted: 'Die richtige Nummer', obstacle: 'Jeder Bereich druckt seine eigene.', result: 'Alle vier der Reihe nach angerufen.', ending: { to: 'duplicate', of: 'which-number' },
  },
  {
    ref: 'de-umlaut', at: 'shop.checkout', walk: 'shopEvening', by: 'florian', rated: [2, 3, 1],
    title: 'Aus „Grünstraße“ wird auf dem Paketaufkleber „Gr?nstra?e“', who: 'Bestellende mit Umlaut in der Adresse', where: 'Versandaufkleber', wanted: 'Dass das Paket ankommt', obstacle: 'Sonderzeichen gehen auf dem Weg zum Lager verloren.', result: 'Elf Rückläufer in einer Woche.', cause: 'Schnittstelle zum Lager spricht einen alten Zeichensatz.', fix: 'Durchgehend Unicode; Probeaufkleber in der Abnahme.', owner: 'camille', in: 'shop1', goal: 'order', ending: { to: 'verified', on: -84, by: 'maren', note: 'Aufkleber mit „Çağlar“, „Łódź“ und „Grünstraße“ gedruckt.' },
  },
  {
    ref: 'de-kuendigen', at: 'app.renew', found: -167, by: 'florian', rated: [3, 2, 2],
    title: 'Kündigungsknopf fehlt in der App, obwohl er vorgeschrieben ist', who: 'Zahlende Kundschaft in Deutschland', where: 'Tarif', wanted: 'Kündigen', obstacle: 'Nur über die Webseite, nach drei Rückfragen.', result: 'Abmahnung eines Verbraucherverbands.', cause: 'Beim Umbau der Tarifseite vergessen.', fix: 'Knopf an erster Stelle, Bestätigung per E-Mail in derselben Minute.', owner: 'daniel', in: 'app51', afterFreeze: true, priority: 'P0', goal: 'keepApp', ending: { to: 'verified', on: -132, by: 'ana', note: 'Gekündigt in 40 Sekunden, Bestätigung kam sofort.' },
  },
  {
    ref: 'de-lange-woerter', at: 'app.settings', walk: 'appFirstHour', by: 'florian', rated: [1, 3, 3],
    title: '„Bewegungserkennungsempfindlichkeit“ läuft aus dem Bild', who: 'Alle mit deutscher Oberfläche', where: 'Einstellungen', wanted: 'Den Regler finden', obstacle: 'Das Wort ist länger als der Bildschirm.', result: 'Regler nicht erreichbar.', cause: 'Keine Silbentrennung.', fix: 'Kürzere Wörter und Trennung: „Empfindlichkeit“.', owner: 'daniel', in: 'app51', goal: 'words', ending: { to: 'verified', seenIn: 'appRewalk51' },
  },
  {
    ref: 'de-gast', at: 'app.share', walk: 'appRewalk51', by: 'florian', persona: 'rahimis', rated: [2, 2, 2],
    title: 'Putzhilfe soll öffnen dürfen, aber nicht in Aufnahmen sehen', who: 'Haushalt mit Putzhilfe', where: 'Mitglieder', wanted: 'Ein Recht, kein Einblick', obstacle: 'Nur „alles“ oder „nichts“.', result: 'Schlüssel unter der Matte.', ending: { to: 'duplicate', of: 'child-sees-all' },
  },
  {
    ref: 'de-altbau', at: 'bell.mount', walk: 'bellBoxToRing', by: 'florian', persona: 'renter', rated: [2, 2, 1], noRelease: true,
    title: 'Dübel für Beton liegen bei, für Altbauputz keine', who: 'Bewohner von Altbauten', where: 'Montage', wanted: 'Halt im Putz', obstacle: 'Dübel drehen durch.', result: 'Loch vergrößert, mit Zahnpasta gefüllt.', cause: 'Beutel aus einem Neubauland übernommen.', fix: 'Zwei Sorten Dübel, Bild für die Wahl.', owner: 'marco', goal: 'install', ending: { to: 'verified', seenIn: 'bellRewalk22' },
  },
  {
    ref: 'de-nachtruhe', at: 'bell.chime', walk: 'bellCold', by: 'florian', persona: 'practice', rated: [2, 2, 3],
    title: 'Der Gong lässt sich nicht nach Uhrzeit leiser stellen', who: 'Praxis mit Wohnung darüber', where: 'Gong', wanted: 'Abends leise', obstacle: 'Eine Lautstärke für alle Zeiten.', result: 'Steckdose ausgeschaltet, Klingel vergessen.', cause: 'Gong kennt keine Uhr.', fix: 'Zeitplan je Gong.', owner: 'jonas', in: 'fw23', goal: 'keepApp', ending: { to: 'in_progress', due: 12 },
  },
  {
    ref: 'de-stecker', at: 'bell.chime', walk: 'bellRewalk22', by: 'florian', rated: [1, 2, 2], title: 'Gong brummt an manchen Steckdosenleisten', obstacle: 'Leises 50-Hertz-Brummen, nachts hörbar.', result: 'Ausgesteckt.', goal: 'steady', ending: { to: 'triaged' },
  },
  {
    ref: 'de-garantie', at: 'hot.warranty', walk: 'hotOneNumber', by: 'florian', rated: [2, 2, 1], noRelease: true,
    title: 'Garantie und Gewährleistung werden am Telefon verwechselt', who: 'Anrufende mit defektem Gerät', where: 'Auskunft', wanted: 'Wissen, was gilt', obstacle: 'Drei Auskünfte bei drei Anrufen.', result: 'Beschwerde mit Anwalt.', cause: 'Nicht Teil der Einarbeitung.', fix: 'Halbtägige Schulung, Spickzettel im Fallfenster, Nachprüfung nach vier Wochen.', owner: 'sabine', goal: 'number', ending: { to: 'fixed', on: -7 },
  },
  {
    ref: 'de-hilfe-suche', at: 'shop.faq', found: -68, by: 'sabine', rated: [2, 3, 2], noRelease: true, title: 'Hilfesuche findet „Akku“, aber nicht „Batterie“', obstacle: 'Keine gleichbedeutenden Wörter.', result: 'Null Treffer für das häufigste Problem.', cause: 'Wörterbuch fehlt.', fix: 'Liste von 120 Wortpaaren aus den Anrufen.', owner: 'sabine', goal: 'answer', ending: { to: 'released', on: -21 },
  },
  { ref: 'de-new-akku', at: 'bell.battery', found: -5, by: 'florian', title: 'Akku zeigt wochenlang 20 % und ist dann plötzlich leer', who: 'Praxis Dr. Lenz', where: 'Akkuanzeige', wanted: 'Rechtzeitig laden', obstacle: 'Die Zahl bewegt sich nicht.', result: 'Montagmorgen klopften die Patienten.', ending: { to: 'new' } },
  { ref: 'de-new-retoure', at: 'shop.return', walk: 'shopSale', by: 'florian', title: 'Retourenschein gibt es nur am Telefon', who: 'Käufer des falschen Modells', where: 'Rückgabe', wanted: 'Etikett ausdrucken', obstacle: 'Die Seite nennt nur die Servicenummer.', ending: { to: 'new' } },
  { ref: 'de-new-gong', at: 'bell.chime', found: -9, by: 'florian', title: 'Gong im Dachgeschoss verliert alle paar Tage die Verbindung', where: 'Zwei Stockwerke über der Tür', obstacle: 'Bleibt stumm, bis man ihn aussteckt.', result: 'Paketbote umsonst geklingelt.', ending: { to: 'new' } },
];
