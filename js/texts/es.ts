import type { Texts } from './texts.ts';

/** Spanish. */
export const texts: Texts = {
  lang: 'es',
  'session-expired': 'La sesión ha caducado. Inicie sesión de nuevo.',
  'not-signed-in': 'Nadie ha iniciado sesión. Inicie sesión primero.',
  forbidden: 'No tiene permiso para esto. Un administrador puede concederlo.',
  'api-disabled':
    'La API REST no está habilitada para sus roles. Un administrador puede habilitarla en Control Panel > System > REST API.',
  'not-found': 'No hay nada en esta dirección. Compruebe los identificadores.',
  'rate-limited': 'El sitio pide menos solicitudes. Espere y vuelva a intentarlo.',
  rejected: 'El sitio rechazó la solicitud.',
  server: 'El sitio no pudo responder a la solicitud. Vuelva a intentarlo más tarde.',
  network: 'La solicitud no obtuvo respuesta. Compruebe la conexión.',
  offline: 'El navegador no tiene conexión.',
  timeout: 'El sitio no respondió a tiempo.',
  aborted: 'La solicitud se canceló.',
  'bad-answer': 'La respuesta no es la de la API (HTML, cortada o no es JSON).',
  'bad-argument': 'Falta un argumento o no es correcto.',
  'credential-refused':
    'En una página de Axero la sesión identifica la solicitud: quite la clave o el token y llame a una ruta de este sitio.',
  'wasm-blocked': 'No se pudo iniciar WebAssembly.',
  internal: 'Un fallo dentro de axero-widget-sdk.',
  'too-large':
    'Es demasiado grande para el sitio. Envíe algo más pequeño o pida a un administrador que aumente el límite.',
};
