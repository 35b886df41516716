import type { Texts } from './texts.ts';

/** German. */
export const texts: Texts = {
  lang: 'de',
  'session-expired': 'Die Sitzung ist abgelaufen. Melden Sie sich wieder an.',
  'not-signed-in': 'Es ist niemand angemeldet. Melden Sie sich zuerst an.',
  forbidden: 'Dafür fehlt Ihnen die Berechtigung. Ein Administrator kann sie erteilen.',
  'api-disabled':
    'Die REST-API ist für Ihre Rollen nicht freigegeben. Ein Administrator kann sie unter Control Panel > System > REST API freigeben.',
  'not-found': 'Unter dieser Adresse gibt es nichts. Prüfen Sie die übergebenen IDs.',
  'rate-limited':
    'Die Website bittet um weniger Anfragen. Warten Sie etwas und versuchen Sie es dann erneut.',
  rejected: 'Die Website hat die Anfrage abgelehnt.',
  server: 'Die Website konnte die Anfrage nicht beantworten. Versuchen Sie es später erneut.',
  network: 'Die Anfrage blieb ohne Antwort. Prüfen Sie die Verbindung.',
  offline: 'Der Browser ist offline.',
  timeout: 'Die Website hat nicht rechtzeitig geantwortet.',
  aborted: 'Die Anfrage wurde abgebrochen.',
  'bad-answer': 'Die Antwort ist nicht die der API (HTML, abgeschnitten oder kein JSON).',
  'bad-argument': 'Ein Argument fehlt oder ist falsch.',
  'credential-refused':
    'Auf einer Axero-Seite weist die Sitzung die Anfrage aus: Entfernen Sie den Schlüssel oder das Token und rufen Sie einen Pfad dieser Website auf.',
  'wasm-blocked': 'WebAssembly konnte nicht gestartet werden.',
  internal: 'Ein Fehler in axero-widget-sdk.',
  'too-large':
    'Das ist zu groß für die Website. Senden Sie etwas Kleineres oder bitten Sie einen Administrator, die Grenze anzuheben.',
};
