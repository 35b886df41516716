/** The wasm module as text, as `unpackModule` reads it; put in by the build. */
declare module 'axero-wasm-text' {
  const moduleText: string;
  export default moduleText;
}

/** The small module that unpacks it, in base64; put in by the build from `tools/build/unpacker.wat`. */
declare module 'axero-unpacker' {
  const unpacker: string;
  export default unpacker;
}

/** The part of the description that a check of a site has to know; put in by the build. */
declare module 'axero-site-check-plan' {
  const plan: import('../site-check/plan.ts').SitePlan;
  export default plan;
}
