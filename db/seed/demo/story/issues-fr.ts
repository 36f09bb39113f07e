import type { DemoIssue } from './demo-issue';

/** Constats de l’équipe française. */
export const frenchIssues: readonly DemoIssue[] = [
  {
    ref: 'fr-cgv', at: 'shop.checkout', walk: 'shopEvening', by: 'julien', persona: 'giftBuyer', rated: [2, 4, 1],
    title: 'Les conditions de vente s’ouvrent à la place du panier, qui disparaît', who: 'Émile, sur son téléphone', where: 'Paiement, case « J’accepte »', wanted: 'Lire avant d’accepter', obstacle: 'Le lien remplace la page ; au retour, le panier est vide.', result: 'Deux abandons sur quatre passages.', cause: 'Lien ordinaire, sans mémoire du formulaire.', fix: 'Texte déplié sur place ; panier conservé.', owner: 'camille', in: 'shop1', goal: 'order', ending: { to: 'verified', on: -85, by: 'maren', note: 'Vérifié sur deux téléphones : panier intact.' },
  },
  {
    ref: 'fr-decimal', at: 'shop.product', walk: 'shopEvening', by: 'julien', rated: [1, 4, 1],
    title: 'Les prix s’affichent « 129.90€ » au lieu de « 129,90 € »', who: 'Tous les acheteurs francophones', where: 'Fiche produit et panier', wanted: 'Un prix écrit normalement', obstacle: 'Point décimal, pas d’espace avant le signe.', result: '« On dirait un site d’arnaque », dit une cliente.', cause: 'Format fixé dans le gabarit.', fix: 'Format selon la langue.', owner: 'camille', in: 'shop1', goal: 'words', ending: { to: 'verified', on: -88, by: 'ana', note: 'Relu sur douze pages.' },
  },
  {
    ref: 'fr-truncated', at: 'app.settings', walk: 'appFirstHour', by: 'julien', persona: 'gerd', rated: [2, 3, 3],
    title: 'Libellés coupés : « Notificati… », « Enregistre… », « Détectio… »', who: 'Utilisateurs francophones', where: 'Réglages', wanted: 'Distinguer « Enregistrer » de « Enregistrements »', obstacle: 'Largeur prévue pour l’anglais.', result: 'Un enregistrement supprimé par erreur.', cause: 'Boutons de largeur fixe.', fix: 'Deux lignes si nécessaire ; essai automatique avec des textes 40 % plus longs.', owner: 'daniel', in: 'app51', goal: 'words', ending: { to: 'verified', seenIn: 'appRewalk51' },
  },
  {
    ref: 'fr-tu-vous', at: 'app.pair', walk: 'appFirstHour', by: 'julien', rated: [1, 3, 1],
    title: 'L’application tutoie à l’installation et vouvoie dans les réglages', who: 'Clients français', where: 'De l’association aux réglages', wanted: 'Un ton constant', obstacle: 'Deux agences de traduction.', result: 'Impression de bricolage.', cause: 'Pas de guide de style.', fix: 'Vouvoiement partout, guide d’une page.', owner: 'nasrin', in: 'app51', goal: 'words', ending: { to: 'verified', seenIn: 'appRewalk51' },
  },
  {
    ref: 'fr-interphone', at: 'bell.compare', walk: 'bellBoxToRing', by: 'julien', persona: 'renter', rated: [2, 3, 1], noRelease: true,
    title: 'Rien n’indique si la sonnette remplace un interphone d’immeuble', who: 'Locataires en appartement', where: 'Comparatif', wanted: 'Savoir si elle convient à un immeuble', obstacle: 'Le mot « interphone » n’apparaît nulle part.', result: 'Achat, essai, retour.', cause: 'Fiche conçue pour des maisons.', fix: 'Une question en tête de page : maison ou immeuble ?', owner: 'camille', goal: 'order', ending: { to: 'verified', on: -158, by: 'maren', note: 'Question présente en cinq langues.' },
  },
  {
    ref: 'fr-notice', at: 'bell.unbox', walk: 'bellBoxToRing', by: 'julien', rated: [2, 3, 1], noRelease: true,
    title: 'Notice : la page française renvoie aux figures de la page allemande', who: 'Clients français', where: 'Notice, page 6', wanted: 'Suivre l’étape 4', obstacle: 'Numéros de figures décalés de deux.', result: 'Plaque montée à l’envers.', cause: 'Mise en page copiée.', fix: 'Notice en images, sans renvois.', owner: 'marco', goal: 'words', ending: { to: 'verified', seenIn: 'bellRewalk22' },
  },
  {
    ref: 'fr-accents', at: 'app.events', walk: 'appRewalk51', by: 'julien', rated: [1, 2, 3],
    title: 'La recherche « Helene » ne trouve pas « Hélène »', who: 'Familles', where: 'Recherche dans les événements', wanted: 'Retrouver une visite', obstacle: 'Accents pris à la lettre.', result: 'Conclut que rien n’a été enregistré.', cause: 'Comparaison octet par octet.', fix: 'Accents et majuscules ignorés.', owner: 'wenjing', in: 'app52', goal: 'words', ending: { to: 'fixed', on: -18 },
  },
  {
    ref: 'fr-attente', at: 'hot.queue', walk: 'hotPilot', by: 'julien', rated: [2, 3, 2], noRelease: true,
    title: 'Le temps d’attente annoncé est celui de toutes les langues confondues', who: 'Appelants francophones', where: 'File d’attente', wanted: 'Une durée vraie', obstacle: '« Deux minutes » annoncées, onze attendues.', result: 'Pire que rien.', cause: 'Moyenne générale.', fix: 'Estimation par langue et par produit.', owner: 'sabine', goal: 'number', ending: { to: 'verified', seenIn: 'hotOneNumber' },
  },
  {
    ref: 'fr-rappel', at: 'hot.callback', walk: 'hotOneNumber', by: 'julien', persona: 'workshop', rated: [2, 2, 2], noRelease: true,
    title: 'Le rappel promis « dans la matinée » arrive à 13 h 20', who: 'Artisan sur un chantier', where: 'Rappel', wanted: 'Pouvoir compter sur l’heure', obstacle: 'Créneau de quatre heures, heure du siège.', result: 'Il n’a pas pu répondre.', cause: 'Fuseau et créneaux du centre d’appels.', fix: 'Créneau d’une heure, confirmé par message.', owner: 'sabine', goal: 'number', ending: { to: 'planned', due: 15 },
  },
  {
    ref: 'fr-gond', at: 'bell.angle', walk: 'bellCold', by: 'julien', rated: [1, 2, 3], title: 'Sous une marquise basse, l’image ne montre que le plafond', who: 'Maisons de ville', where: 'Placement', wanted: 'Voir le visiteur', obstacle: 'La cale ne descend que de 5 degrés.', ending: { to: 'duplicate', of: 'wedge' },
  },
  {
    ref: 'fr-colis', at: 'bell.talk', walk: 'bellRewalk22', by: 'julien', persona: 'parcels', rated: [2, 2, 2],
    title: 'Les réponses toutes prêtes n’existent qu’en anglais', who: 'Clients francophones', where: 'Réponses rapides', wanted: '« Déposez-le derrière la poubelle, s’il vous plaît »', obstacle: 'Cinq phrases en anglais.', result: 'Le livreur hausse les épaules.', cause: 'Enregistrées trop tard pour la 2.2.', fix: 'Voix en cinq langues.', owner: 'jonas', in: 'fw23', goal: 'words', ending: { to: 'in_progress', due: 10 },
  },
  {
    ref: 'fr-avis', at: 'app.store', found: -61, by: 'camille', rated: [1, 3, 1], title: 'La fiche de l’application répond en anglais aux avis français', obstacle: 'Réponses copiées.', result: 'Impression d’un service lointain.', goal: 'words', ending: { to: 'triaged' },
  },
  { ref: 'fr-new-label', at: 'shop.return', walk: 'shopSale', by: 'julien', title: 'Pour obtenir l’étiquette de retour, il faut téléphoner', who: 'Acheteuse qui s’est trompée de modèle', where: 'Page des retours', wanted: 'Imprimer une étiquette', obstacle: 'Aucun bouton, seulement le numéro du service.', result: 'Dix-huit minutes au téléphone.', ending: { to: 'new' } },
  { ref: 'fr-new-promo', at: 'shop.basket', walk: 'shopSale', by: 'julien', title: 'Le prix promotionnel disparaît quand on change la quantité', who: 'Acheteurs pendant les soldes', where: 'Panier', wanted: 'Deux sonnettes au prix affiché', obstacle: 'De 2 × 89,90 € on passe à 2 × 129,90 €.', result: 'Abandon.', ending: { to: 'new' } },
  { ref: 'fr-new-livraison', at: 'shop.checkout', walk: 'shopSale', by: 'julien', title: 'La date de livraison change entre le panier et le paiement', who: 'Émile', where: 'Paiement', wanted: 'Une date sûre', obstacle: 'Vendredi dans le panier, mardi au paiement.', ending: { to: 'new' } },
  { ref: 'fr-new-pluie', at: 'bell.talk', found: -8, by: 'julien', title: 'Sous la pluie, on ne comprend pas le visiteur', where: 'Porte sans auvent', obstacle: 'Voix étouffée, comme sous l’eau.', ending: { to: 'new' } },
];
