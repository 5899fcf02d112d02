import type {PlainOnlyTexts} from './texts.js';

/** French. */
export const fr: PlainOnlyTexts = {
  errorPrefix: 'Erreur : ',
  atMostHint: (most) => `Au plus ${most}`,
  otherHint: 'À remplir seulement si vous choisissez « Autre montant » ci-dessus.',
  noteOnly: 'À remplir seulement si vous aidez pour cela.',
  errors: {
    bothAmounts: 'Vous avez choisi un montant et aussi entré un autre montant. Choisissez l’un des deux.',
    noteWithoutJoin:
      'Vous avez écrit ce que vous savez ou pouvez faire. Choisissez aussi combien vous voulez faire, ou videz ce champ.',
    vanished: 'Une chose que vous avez choisie n’est plus nécessaire. Regardez ce qu’il faut maintenant.',
  },
  notices: {
    'too-quick': {
      title: 'C’était très rapide',
      text: 'Nous ne sommes donc pas sûrs que vous êtes une personne. Tout est juste ? Envoyez le formulaire encore une fois.',
    },
    expired: {
      title: 'Ce formulaire est resté longtemps ouvert',
      text: 'Votre contribution n’est donc pas encore envoyée. Tout ce que vous avez rempli est encore là. Vérifiez-le et envoyez-le encore une fois.',
    },
    'already-sent': {
      title: 'Vous avez déjà envoyé ce formulaire',
      text: 'C’est le premier envoi qui compte. Regardez vos e-mails. Vous voulez apporter autre chose ? Envoyez ce formulaire encore une fois : ce sera une nouvelle contribution.',
    },
    'over-quota': {
      title: 'Il y a trop de demandes en ce moment',
      text: 'Votre contribution n’est pas encore envoyée. Attendez une heure, puis envoyez de nouveau le formulaire. Tout ce que vous avez rempli est encore là. Cela ne marche pas ? Demandez de l’aide à la commune.',
    },
    'try-again': {
      title: 'Nous ne savons pas si cela a réussi',
      text: 'Envoyez le formulaire encore une fois. C’est sans danger : votre contribution ne compte jamais deux fois.',
    },
  },
  noHold: 'Nous ne vous réservons rien tant que vous n’avez pas cliqué sur ce lien. Faites-le donc vite.',
  sent: {
    text: 'Nous vous avons envoyé un e-mail. Cliquez sur le lien de cet e-mail. C’est seulement alors que votre contribution compte.',
    within: 'Faites-le dans les 7 jours. Ensuite, votre contribution s’annule toute seule.',
  },
  confirmed: {
    title: 'Merci ! Votre contribution compte',
    text: 'Vous recevrez un e-mail qui résume tout. Vous ne payez rien maintenant.',
    manage:
      'Vous voulez modifier quelque chose, ou finalement ne pas participer ? C’est possible avec le lien de cet e-mail.',
  },
  already: {
    title: 'C’est déjà fait',
    text: 'Vous avez déjà confirmé votre contribution. Vous n’avez plus rien à faire. Vous voulez modifier quelque chose ? C’est possible avec le lien de l’e-mail que vous avez reçu ensuite.',
  },
  withdrawn: {
    title: 'Votre contribution est retirée',
    text: 'Vous n’avez plus rien à faire. Vous voulez quand même participer plus tard ? Remplissez de nouveau le formulaire.',
  },
  unknown: {
    title: 'Nous ne connaissons pas ce lien',
    text: 'Il manque peut-être une partie du lien. Ouvrez-le encore une fois depuis l’e-mail.',
  },
  failed: {
    text: 'Votre contribution n’est pas envoyée. Ouvrez la page de la campagne et remplissez le formulaire là-bas.',
    toCampaign: 'Vers la campagne',
  },
  ownPage: {
    text: 'Gardez l’e-mail avec ce lien. Toute personne qui a le lien peut voir et modifier votre contribution.',
    changeTitle: 'Modifier votre contribution',
    save: 'Enregistrer la modification',
    as: 'Sur le site :',
  },
};
