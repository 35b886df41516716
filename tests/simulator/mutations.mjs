/**
 * Mends of known faults, taken out of the bundled text one at a time: the simulator must notice each by itself. `from` stands in the text
 * exactly once.
 */
export const mutations = [
  {
    fault: 'a restored page does not ask who is signed in (attack 3)',
    from: 'event.persisted && this.askFirst()',
    to: 'void event',
  },
  {
    fault: 'a page that is looked at again does not ask who is signed in (attack 3, user-switch-live)',
    from: 'if (!environment.isVisible()) return;',
    to: 'return;',
  },
  {
    fault: 'a users/me that passes is not looked at (attack 3)',
    from: 'if (user <= 0) return;',
    to: 'return;',
  },
  {
    fault: 'the cache survives a change of user (attack 4)',
    from: 'this.users += 1;\n      cache.clear();',
    to: 'this.users += 1;',
  },
  {
    fault: 'what the browser keeps of a former user is not deleted (attack 5)',
    from: 'if (former.length === 0) return;',
    to: 'return;',
  },
  {
    fault: 'a response that comes after the end of the session is kept in the browser (attack 5)',
    from: 'else if (!isCleared) store?.()',
    to: 'else store?.()',
  },
  {
    fault: 'a database that does not open holds up connect (store-never-opens)',
    from: 'await Promise.race([',
    to: 'await Promise.all([',
  },
  {
    fault: 'the database has no bound (attack 5)',
    from: 'this.entries.delete(url);\n    this.listener?.(url);',
    to: 'this.entries.delete(url);',
  },
  {
    fault: 'an equal read joins the one that is being aborted (attack 6)',
    from: 'cache.discard(url, request);\n        request.token.cancel(error);',
    to: 'request.token.cancel(error);',
  },
  {
    fault: 'the limit of one caller ends a shared read for all (attack 16)',
    from: 'if (request.callers === 0) {\n        cache.discard',
    to: 'if (true) {\n        cache.discard',
  },
  {
    fault: 'a caller who joins has no limit of their own (attack 16)',
    from: 'if (!options.signal && options.timeout === void 0) return mine;',
    to: 'return mine;',
  },
  {
    fault: 'a call has no limit of its own (attack 16)',
    from: '(error) => token.cancel(error)',
    to: '() => {}',
  },
  {
    fault: 'a check during a check waits for the first one only (attack 10)',
    from: 'this.checkAgain ??= this.checking.catch(() => false).then(() => this.check());\n      return this.checkAgain;',
    to: 'return this.checking;',
  },
  {
    fault: 'the second try of a question is as old as the first',
    from: 'onAgain();',
    to: '',
  },
  {
    fault: 'a write that a guest has begun goes as the user who signs in',
    from: 'if (plan.method !== "GET") session.mustWriteAs(writer, plan.operation);',
    to: '',
  },
  {
    fault: 'one odd 401 counts as the end of the session (attack 11, one-route-401, waf-200)',
    from: 'const user = await this.whoIsThere();\n    if (user === UNREACHED)',
    to: 'return VERDICT_NOBODY; const user = 0;\n    if (user === UNREACHED)',
  },
  {
    fault: 'after "Not now", reads in the background ask again (attack 11)',
    from: 'return this.dismissed && !isVisible && !this.prompt;',
    to: 'return false;',
  },
  {
    fault: 'a prompt that does not open leaves calls waiting (attack 12, no-constructed-sheets)',
    from: 'this.prompt = this.parts.environment.openPrompt(this.session, this.parts.texts.prompt());\n    } catch {\n      this.dismiss();',
    to: 'this.prompt = this.parts.environment.openPrompt(this.session, this.parts.texts.prompt());\n    } catch {',
  },
  {
    fault: 'a prompt that the page removed is not opened again (prompt-removed)',
    from: 'if (this.prompt?.isOpen()) return;',
    to: 'if (this.prompt) return;',
  },
  {
    fault: 'another tab that says "expired" is believed (attack 11)',
    from: 'if (verdict !== VERDICT_NOBODY || this.signedOut ||',
    to: 'if (this.signedOut ||',
  },
  {
    fault: 'a write makes nothing stale in the other tabs (attack 19)',
    from: 'this.tabs.tell({ kind: "stale", write });',
    to: '',
  },
  {
    fault: 'a write makes nothing stale (attack 19, 20)',
    from: 'if (plan.stale.length > 0 && mayBeDone)',
    to: 'if (0)',
  },
  {
    fault: 'what is in flight at a write is kept (attack 19)',
    from: 'if (request.token.hasLeft && isMadeStaleBy(request, write)) this.discard(url, request);',
    to: 'if (0) this.discard(url, request);',
  },
  {
    fault: 'a write that may be done is called retryable (attack 22)',
    from: 'isRead || outcome !== "unknown"',
    to: 'true',
  },
  {
    fault: 'an exception in a callback fails a write that is done (attack 22)',
    from: 'guarded(() => onAnswer({ status, message, total, requestId, at }));',
    to: 'onAnswer({ status, message, total, requestId, at });',
  },
  {
    fault: 'a bulk job does not wait for the sign-in, or waits for ever (attack 22)',
    from: 'const identity = await session.afterSignIn(token, true);',
    to: 'const identity = await new Promise(() => {});',
  },
  {
    fault: 'a broken copy keeps the others from starting (attack 23)',
    from: 'if (offers()[PROTOCOL] === shared) delete offers()[PROTOCOL];',
    to: '',
  },
  {
    fault: 'a body that broke off counts as a success (browsers D6)',
    from: 'return body === "" && Number(header("content-length")) > (header("content-encoding") ? 20 : 3);',
    to: 'return false;',
  },
  {
    fault: 'readers of one response share its value (page cache)',
    from: 'const mine = request.callers === 0 ? request.promise : request.promise.then(copyResponse);',
    to: 'const mine = request.promise;',
  },
  {
    fault: 'the next page of one user is read for another (attack 2)',
    from: 'session.mustBe(user, operation.name);\n        return next',
    to: 'return next',
  },
  {
    fault: 'a time limit of a sign-in ends the calls that waited for it (attack 1)',
    from: 'engine.resumed(id, identity, environment.now())',
    to: 'engine.resumed(id, identity, outgoing.began ??= 0)',
  },
  {
    fault: 'a call does not end while the site is asked who is signed in',
    from: 'const unlessCancelled = (promise, cancelled) => cancellable(',
    to: 'const unlessCancelled = (promise) => promise; const unused = (promise, cancelled) => cancellable(',
  },
  {
    fault: 'items of a former user go on coming out of a list',
    from: 'session.mustBe(user, operation.name);\n          yield item;',
    to: 'yield item;',
  },
  {
    fault: 'an exception in a callback stops a watch',
    from: 'run2();\n  } catch (error) {\n    console.error(error);',
    to: 'run2();\n  } catch (error) {\n    throw error;',
  },
  {
    fault: 'another user is overlooked when the site is asked about a doubtful response',
    from: 'this.isUser(user);\n    return VERDICT_SIGNED_IN;',
    to: 'return VERDICT_SIGNED_IN;',
  },
  {
    fault: 'an answer of before another one was learned is believed (second attack 6)',
    from: 'if (asked < this.learned.order && user !== this.learned.user) return false;',
    to: '',
  },
  {
    fault: 'a bulk job goes on for the next user (second attack 4)',
    from: 'session.mustWriteAs(writer, "bulk");\n  try',
    to: 'try',
  },
  {
    fault: 'a request that was given up holds its slot for a moment longer',
    from: 'breakOff?.();\n      finish({',
    to: 'queueMicrotask(() => breakOff?.());\n      finish({',
  },
  {
    fault: 'the limits of a call rest while a restored page asks who is signed in',
    from: 'if (session.isHeld) await held(widget, plan, checked);',
    to: 'if (session.isHeld) await session.mayBegin(operation);',
  },
  {
    fault: 'a write during the first read of a watch is overlooked',
    from: '[...reads, ...reading].some(',
    to: 'reads.some(',
  },
  {
    fault: 'what a list throws after a change of user is English on every page',
    from: 'return this.translated(errorOf(codeOf("session-expired"), { operation }));',
    to: 'return errorOf(codeOf("session-expired"), { operation });',
  },
  {
    fault: 'an error is English on every page',
    from: 'const translated = widget.runtime.translated(',
    to: 'const translated = (',
  },
  {
    fault: 'the prompt is English on every page',
    from: 'this.language in PROMPT_TEXTS ? this.language : "en"',
    to: '"en"',
  },
  {
    fault:
      'what waited for its turn leaves before a restored page knows who is signed in (attack 3, bfcacheWrite)',
    from: 'this.isForAll ? SESSION_HELD : SESSION_DOUBTED',
    to: 'SESSION_DOUBTED',
  },
  {
    fault: 'a restored page delivers what it was answered before it knows who is signed in',
    from: '"response" in outcome && session.isHeld',
    to: 'false',
  },
  {
    fault: 'a page that hears that its user is signed in pauses its calls all the same',
    from: 'hasLeft() {\n    this.signedOut = true;',
    to: 'hasLeft() {',
  },
  {
    fault: 'writes that wait in the queue leave before the page knows whether another user has signed in',
    from: 'SESSION_HELD : SESSION_DOUBTED',
    to: 'SESSION_HELD : SESSION_READ',
  },
];

/** Returns the text without one mend. */
export function without({ fault, from, to }, text) {
  const parts = text.split(from);
  if (parts.length !== 2)
    throw new Error(`"${fault}" fits the text ${parts.length - 1} times instead of once.`);
  return parts.join(to);
}
