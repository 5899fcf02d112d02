import type {OwnTexts} from './index.js';

/** French. */
export const fr: OwnTexts = {
  loading: 'Nous cherchons votre contribution…',
  confirmTitle: 'Confirmez votre contribution',
  title: 'Votre contribution',
  thanks: 'Merci ! Votre contribution compte',
  for: (campaign) => `Pour ${campaign} :`,
  confirm: 'Confirmer ma contribution',
  until: (moment) => `Faites-le avant le ${moment}. Vous ne payez rien maintenant.`,
  short: 'D’autres ont été plus rapides. Une partie n’est donc plus libre.',
  left: (quantity) => `il en reste ${quantity}`,
  gone: 'plus libre',
  confirmLeft: 'Confirmer ce qui reste',
  allGone:
    'Ce que vous avez choisi n’est plus libre. Vous voulez quand même participer ? Remplissez de nouveau le formulaire.',
  busy: 'Un instant…',
  next: (day) =>
    `Vous recevrez un e-mail qui résume tout. Après le ${day}, vous saurez comment cela continue. Vous ne payez rien maintenant.`,
  share: 'Parlez-en autour de vous',
  copy: 'Copier le lien',
  copied: 'Le lien est copié.',
  change: 'Modifier',
  saved: 'Votre modification est enregistrée.',
  withdraw: 'Retirer',
  withdrawTitle: 'Voulez-vous retirer votre contribution ?',
  withdrawText: 'Ce que vous avez choisi sera de nouveau libre pour d’autres.',
  withdrawYes: 'Oui, retirer',
  withdrawNo: 'Non, garder',
  withdrawn: 'Votre contribution est retirée',
  withdrawnText:
    'Vous n’avez plus rien à faire. Vous voulez quand même participer ? Remplissez de nouveau le formulaire.',
  expired: 'Cette contribution a expiré',
  expiredText:
    'Les 7 jours sont passés. Vous voulez quand même participer ? Remplissez de nouveau le formulaire.',
  fixed: 'Cette contribution ne peut plus être modifiée.',
  failed: 'Cela ne marche pas',
  noAnswer:
    'Pas de réponse. Vous êtes peut-être hors ligne. Vous pouvez réessayer sans crainte : rien n’est fait deux fois.',
  retry: 'Réessayer',
  unknown: 'Nous ne connaissons pas ce lien. Ouvrez-le encore une fois depuis l’e-mail.',
};
