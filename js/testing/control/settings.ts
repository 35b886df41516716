/** Behaviour that is unknown of real sites or differs between them; `sandbox/README.md` describes each. */
export interface SandboxSettings {
  sessionFace: 'unauthorized' | 'login-redirect' | 'idp-redirect' | 'html-200' | 'responded-json';
  idpUrl: string;
  sessionMinutes: number;
  slidingExpiration: boolean;
  loginPage: 'form' | 'redirect';
  csp: 'strict' | 'no-wasm' | 'off';
  wasmContentType: 'application/wasm' | 'application/octet-stream' | 'text/plain';
  ping: 'open' | 'windows-auth';
  errorBody: 'message' | 'envelope';
  failureStatus: 'http' | 'ok';
  originCheck: boolean;
  antiForgery: 'off' | 'header';
  guestCookie: boolean;
  securityLevel: SecurityLevel;
  enableLegacyAPIKey: boolean;
  emulateLegacyAPIKey: boolean;
  apiRoles: string;
  sessionNeedsApiPermission: boolean;
  extraHighSessions: boolean;
  tokenDefaultMinutes: number;
  tokenMaximumMinutes: number;
  allowUnexpiringTokens: boolean;
  personaSpaceAdminAccess: boolean;
  clockSkewMs: number;
  defaultPageLength: number;
  pageLengthLimit: number;
  beyondPageLength: 'clamp' | 'refuse';
  successMessage: 'empty' | 'phrase' | 'absent';
  commentCreated: 'id' | 'object';
  conversationsEnvelope: boolean;
  uploadLimit: number;
  uploadRefusal: 'http-413' | 'iis-404-13' | 'asp-net-500';
  unknownShapes: UnknownShapes;
}

/** The answer of an operation where no source shows one: an inferred or invented one, or a refusal. */
export type UnknownShapes = 'invent' | 'refuse';

/** The security level of the REST API. */
export type SecurityLevel = 'legacy' | 'high' | 'extra-high';
