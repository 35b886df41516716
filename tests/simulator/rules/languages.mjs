/** Sentences for authors that have no standard sentence before them; they are English on every page. */
const FOR_AUTHORS = /^Nothing of this is in the cache yet\.$/;

/** Errors and the prompt speak the language of the page. The words of the site stand behind the sentence, or in `serverMessage` alone. */
export const languages = {
  failed(world, { id, page }, { kind, message, serverMessage }) {
    const { sdk, settings } = world;
    const language = page.facts.locale?.slice(0, 2) ?? 'en';
    const texts = settings.texts.includes(language) ? sdk[language] : undefined;
    const standard = sdk.ERROR_KINDS.find(([name]) => name === kind)?.[3];
    const expected = texts
      ? [texts[kind], kind === 'session-expired' && texts['not-signed-in']]
      : [standard, kind === 'session-expired' && 'Nobody is signed in. Sign in first.'];
    const sentence = expected.find((each) => each && message.startsWith(each));
    if (!sentence && !FOR_AUTHORS.test(message))
      world.fail(`call ${id} fails on a page in "${language}" with the sentence: ${message}`);
    const rest = sentence ? message.slice(sentence.length) : '';
    if (rest !== '' && rest !== ` ${serverMessage}`)
      world.fail(`call ${id} fails on a page in "${language}" with two sentences: ${message}`);
  },

  asked(world, page, texts) {
    const { PROMPT_TEXTS } = world.sdk;
    const language = page.facts.locale?.slice(0, 2) ?? 'en';
    const expected = PROMPT_TEXTS[language] ?? PROMPT_TEXTS.en;
    const { promptTitle, promptText, signIn, notNow } = texts;
    if ([promptTitle, promptText, signIn, notNow].join() !== expected.join())
      world.fail(`${page.name} in "${language}" asks for the sign-in with the words: ${promptTitle}`);
  },
};
