// @ts-check

/**
 * @typedef {'error' | 'warning' | 'suggestion'} Level
 * @typedef {[start: number, end: number]} Range places in the file, in characters
 *
 * One replacement. Two fixes of one finding are applied together or not at all.
 * @typedef {{ range: Range, text: string }} Edit
 *
 * @typedef {object} Report
 * @property {Range} at
 * @property {string} message the place and the reason: what is there, and what it does on a page
 * @property {string} advice the fix in words
 * @property {Level} [level] Default: the rule's own.
 * @property {Edit[]} [fix] keeps the meaning
 * @property {Edit[]} [unsafeFix] may change the meaning
 *
 * @typedef {object} Finding
 * @property {string} rule
 * @property {Level} level
 * @property {string} file
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {number} endLine
 * @property {number} endColumn
 * @property {Range} range
 * @property {string} message
 * @property {string} advice
 * @property {Edit[]} [fix]
 * @property {Edit[]} [unsafeFix]
 *
 * A node of a syntax tree. Rules see trees of several parsers, so its shape is open.
 * @typedef {any} Node
 *
 * A script of a file, or an event handler in an attribute.
 * @typedef {object} Script
 * @property {Node} ast
 * @property {any} scopes the scope manager of eslint-scope
 * @property {Node[]} tokens
 * @property {Node[]} comments
 * @property {string} text the source of the whole file
 * @property {Range} range
 * @property {'module' | 'script' | 'commonjs'} kind
 * @property {'file' | 'inline' | 'handler'} place
 * @property {boolean} [isMapped] false if the code was decoded, so that it stands nowhere in the file as it is
 * @property {Set<string>} [pageNames] names that classic scripts of the same file declare
 * @property {boolean} usesShadow it attaches a shadow root
 * @property {boolean} isForNode it imports modules of Node or of a test runner, so no page loads it
 *
 * A style sheet of a file.
 * @typedef {object} Style
 * @property {Node} ast
 * @property {string} text
 * @property {number} offset
 * @property {boolean} isShadow
 * @property {{ body: string, range: Range }[]} comments
 * @property {Range[]} strings strings, and addresses without quotes
 * @property {Range[]} unread selectors that do not parse
 *
 * @typedef {{ elements: Node[], root: Node, text: string, isFragment: boolean }} Markup
 *
 * The settings and facts that rules read.
 * @typedef {object} Facts
 * @property {string} [site]
 * @property {string} [virtualDirectory]
 * @property {string} [prefix]
 * @property {import('./operations.mjs').Operations} [operations]
 * @property {any} [elements] the manifest of the custom elements
 *
 * @typedef {object} Document
 * @property {string} text
 * @property {boolean} isPasted
 * @property {Markup} [markup]
 * @property {Script[]} scripts
 * @property {Style[]} styles
 * @property {Facts} facts
 *
 * @typedef {(report: Report) => void} Send
 *
 * A rule. `script` serves the command line and ESLint; the others need a whole file, which only the command line has.
 * @typedef {object} Rule
 * @property {string} name
 * @property {Level} level
 * @property {string} summary
 * @property {'yes' | 'part' | 'suggestion' | 'no'} fixes
 * @property {(script: Script, facts: Facts, send: Send) => Record<string, ((node: Node) => void) | undefined>} [script] visitors by type of node
 * @property {(markup: Markup, document: Document, send: Send) => void} [markup]
 * @property {(style: Style, document: Document, send: Send) => void} [style]
 * @property {(document: Document, send: Send) => void} [document]
 */

export {};
