import type {ProblemTexts} from './problems.js';

/** French: plain, short sentences. */
export const problemsFr: ProblemTexts = {
  problems: {
    'invalid-input': {
      title: 'Tout n’est pas bien rempli',
      detail: 'Regardez chaque champ et corrigez-le.',
    },
    'broken-json': {
      title: 'Le message n’est pas lisible',
      detail: 'Le contenu n’est pas du JSON valide.',
    },
    'missing-header': {
      title: 'Un en-tête manque',
      detail: 'Envoyez les en-têtes Duit-Client et Idempotency-Key.',
    },
    'proof-rejected': {
      title: 'Le contrôle contre les abus n’a pas réussi',
      detail: 'Le contrôle a expiré ou a déjà servi. Envoyez le formulaire encore une fois.',
    },
    unauthorised: {
      title: 'Ce lien ne marche pas',
      detail: 'Ouvrez le lien du dernier e-mail sur votre contribution.',
    },
    'origin-not-listed': {
      title: 'Ce site ne peut pas recevoir de contributions ici',
      detail: 'Participez sur le site de la commune ou sur la page de la campagne.',
    },
    'not-found': {
      title: 'Pas trouvé',
      detail: 'Cela n’existe pas, ou n’existe plus. Vérifiez l’adresse.',
    },
    'method-not-allowed': {
      title: 'Ce n’est pas possible ici',
      detail: 'Cette adresse n’accepte pas cette méthode.',
    },
    'key-reused': {
      title: 'Cette clé a déjà servi',
      detail: 'L’Idempotency-Key appartient à un autre message. Prenez-en une nouvelle.',
    },
    'need-exhausted': {
      title: 'Il n’en faut plus autant',
      detail: 'D’autres ont été plus rapides. Choisissez un nombre plus petit ou autre chose.',
    },
    'campaign-closed': {
      title: 'On ne peut pas participer maintenant',
      detail: 'Cette campagne est terminée ou en pause. Sa page dit où elle en est.',
    },
    'pledge-closed': {
      title: 'On ne peut plus modifier',
      detail: 'Cette contribution est terminée ou retirée.',
    },
    'token-used': {
      title: 'Ce lien a déjà servi',
      detail: 'Ouvrez le lien du dernier e-mail sur votre contribution.',
    },
    'token-expired': {
      title: 'Ce lien a expiré',
      detail: 'Vous voulez encore participer ? Remplissez de nouveau le formulaire.',
    },
    erased: {title: 'Ces données sont effacées', detail: 'La contribution n’existe plus.'},
    'body-too-large': {
      title: 'Le message est trop grand',
      detail: 'Raccourcissez votre texte et réessayez.',
    },
    'wrong-media-type': {
      title: 'Mauvais type de contenu',
      detail: 'Envoyez du JSON, avec Content-Type application/json.',
    },
    'too-many-requests': {
      title: 'Il y a trop de demandes en ce moment',
      detail: 'Trop de messages sont arrivés en peu de temps. Réessayez plus tard.',
    },
    'internal-error': {
      title: 'Quelque chose n’a pas marché chez nous',
      detail: 'Réessayez plus tard. Cela continue ? Donnez-nous le numéro de ce message.',
    },
    'format-not-offered': {
      title: 'Nous n’avons pas ce format',
      detail: 'Demandez du JSON ou du XML.',
    },
    'try-again': {
      title: 'Cela prend trop de temps',
      detail:
        'Nous ne savons pas si cela a réussi. Réessayez : c’est sans danger, rien n’est fait deux fois.',
    },
  },
  fields: {
    type: 'Entrez autre chose : cette valeur n’est pas possible.',
    required: 'Remplissez ce champ.',
    'unknown-field': 'Ce champ n’existe pas.',
    characters: 'Ce texte contient des caractères impossibles. Tapez-le de nouveau.',
    'too-long': 'Ce texte est trop long. Raccourcissez-le.',
    'too-small': 'C’est trop peu. Entrez un nombre ou un montant plus grand.',
    'too-large': 'C’est trop. Entrez un nombre ou un montant plus petit.',
    'whole-number': 'Entrez un nombre entier.',
    'too-many': 'Il y en a trop. Retirez-en quelques-uns.',
    'nothing-pledged': 'Choisissez avec quoi vous voulez participer.',
    email: 'Entrez une adresse e-mail, par exemple nom@exemple.fr.',
    url: 'Entrez une adresse web complète.',
    choice: 'Choisissez une des possibilités.',
    token: 'Ce lien n’est pas complet. Ouvrez de nouveau le lien de l’e-mail.',
    unknown: 'Cela n’existe pas dans cette campagne.',
    twice: 'Cela y est deux fois.',
    'shift-required': 'Choisissez un créneau.',
    'shift-refused': 'On ne peut pas choisir de créneau ici.',
    'shift-over': 'Ce créneau est déjà passé. Choisissez-en un autre.',
    'note-required': 'Écrivez en quelques mots ce que vous savez ou pouvez faire.',
    'consent-required':
      'Acceptez de partager vos données. Sinon, l’organisateur ne peut pas prendre rendez-vous avec vous.',
    'privacy-notice-outdated':
      'La déclaration de confidentialité a changé. Lisez la nouvelle et envoyez de nouveau.',
    'page-not-listed': 'Cette page ne peut pas recevoir de contributions.',
    exhausted: (left) =>
      left ? `Il n’en faut plus que ${left}. Choisissez un nombre plus petit.` : 'Il n’en faut plus.',
  },
};
