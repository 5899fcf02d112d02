import type {MailSubject, MailTexts} from './texts.js';

function whatHappensNext({meets, pays, allOrNothing, organiser}: MailSubject): string[] {
  const next = allOrNothing
    ? 'La campagne n’a lieu que s’il y a assez de tout. Sinon, vous ne payez rien et vous n’avez rien à faire.'
    : 'La campagne a lieu avec ce qui est réuni.';
  return [
    next,
    ...(pays
      ? ['Vous ne payez encore rien. À la fin de la campagne, vous recevrez un e-mail pour payer.']
      : []),
    ...(meets ? [`${organiser} vous contactera pour convenir du lieu et du moment.`] : []),
  ];
}

const kept = ({heldUntil}: MailSubject) =>
  heldUntil === null
    ? []
    : [
        `Pour certaines choses, il faut peu. Nous vous les réservons jusqu’à ${heldUntil}. Si vous confirmez plus tard, quelqu’un d’autre peut être plus rapide.`,
      ];

/** French: plain, short sentences. */
export const textsFr: MailTexts = {
  templates: {
    confirm: (about) => ({
      subject: `Confirmez votre contribution à ${about.campaign}`,
      before: [
        `Nous sommes heureux que vous vouliez participer à « ${about.campaign} ». Encore une étape : confirmez votre contribution.`,
      ],
      heading: 'Votre contribution',
      button: 'Voir et confirmer',
      after: [
        ...kept(about),
        `Faites-le avant le ${about.confirmBefore}. Ensuite, votre contribution s’annule toute seule.`,
        'Ce n’était pas vous ? Alors vous n’avez rien à faire.',
      ],
    }),
    'thank-you': (about) => ({
      subject: `Merci de participer à ${about.campaign}`,
      before: [`Merci ! Vous avez confirmé votre contribution à « ${about.campaign} ».`],
      heading: 'Vous participez avec',
      button: 'Voir ou modifier votre contribution',
      after: [
        ...whatHappensNext(about),
        `Avec le lien dans cet e-mail, vous pouvez modifier ou retirer votre contribution jusqu’au ${about.lastDay} inclus. Gardez cet e-mail.`,
      ],
    }),
    changed: (about) => ({
      subject: `Votre contribution à ${about.campaign} est modifiée`,
      before: [
        `Vous avez modifié votre contribution à « ${about.campaign} ». Voici ce qu’elle dit maintenant.`,
      ],
      heading: 'Vous participez avec',
      button: 'Voir ou modifier votre contribution',
      after: [
        `Vous pouvez modifier ou retirer votre contribution jusqu’au ${about.lastDay} inclus.`,
        'Ce n’était pas vous ? Regardez votre contribution et corrigez-la.',
      ],
    }),
    withdrawn: (about) => ({
      subject: `Votre contribution à ${about.campaign} est retirée`,
      before: [`Vous avez retiré votre contribution à « ${about.campaign} ». Vous n’avez plus rien à faire.`],
      heading: 'Voici ce que vous avez retiré',
      button: 'Vers la campagne',
      after: ['Vous voulez de nouveau participer plus tard ? Ce sera avec plaisir.'],
    }),
  },
  greeting: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
  closing: (municipality) => `Bien à vous,\n${municipality}`,
  plainLink: 'Le bouton ne marche pas ? Ouvrez cette adresse :',
  footer: 'Vous recevez cet e-mail parce que quelqu’un a rempli une contribution avec cette adresse e-mail.',
  quantity: (amount, unit) => {
    const number = amount.toLocaleString('fr');
    if (unit === 'hours') return amount === 1 ? '1 heure' : `${number} heures`;
    if (unit === 'people') return amount === 1 ? '1 personne' : `${number} personnes`;
    return `${number} ×`;
  },
  to: 'à',
};
