import type { Texts } from './texts.ts';

/** French. */
export const texts: Texts = {
  lang: 'fr',
  'session-expired': 'La session a expiré. Reconnectez-vous.',
  'not-signed-in': "Personne n'est connecté. Connectez-vous d'abord.",
  forbidden: "Vous n'avez pas l'autorisation pour cela. Un administrateur peut l'accorder.",
  'api-disabled':
    "L'API REST n'est pas activée pour vos rôles. Un administrateur peut l'activer sous Control Panel > System > REST API.",
  'not-found': "Il n'y a rien à cette adresse. Vérifiez les identifiants.",
  'rate-limited': 'Le site demande moins de requêtes. Attendez, puis réessayez.',
  rejected: 'Le site a refusé la requête.',
  server: "Le site n'a pas pu répondre à la requête. Réessayez plus tard.",
  network: 'La requête est restée sans réponse. Vérifiez la connexion.',
  offline: 'Le navigateur est hors ligne.',
  timeout: "Le site n'a pas répondu à temps.",
  aborted: 'La requête a été annulée.',
  'bad-answer': "La réponse n'est pas celle de l'API (HTML, coupée ou pas du JSON).",
  'bad-argument': 'Un argument manque ou est faux.',
  'credential-refused':
    'Dans une page Axero, la session identifie la requête : retirez la clé ou le jeton et appelez un chemin de ce site.',
  'wasm-blocked': "WebAssembly n'a pas pu démarrer.",
  internal: 'Une erreur dans axero-widget-sdk.',
  'too-large':
    "C'est trop volumineux pour le site. Envoyez quelque chose de plus petit ou demandez à un administrateur de relever la limite.",
};
