// @ts-check

/** The analyzer would otherwise write a path of its own choice into package.json; it has no flag to switch that off. */
export default { packagejson: false };
