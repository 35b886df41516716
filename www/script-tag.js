// In a function of its own: a page is shared, and a name declared here would be a name of the page.
(() => {
  const { connect, isAxeroError } = globalThis.AxeroWidgetSDK;

  const en = {
    hello: ['Good night', 'Good morning', 'Good afternoon', 'Good evening'],
    comma: ', ',
    wait: 'Please sign in to go on',
    again: 'Try again',
    signIn: 'Sign in',
  };
  const de = {
    hello: ['Gute Nacht', 'Guten Morgen', 'Guten Tag', 'Guten Abend'],
    comma: ', ',
    wait: 'Bitte melden Sie sich an',
    again: 'Erneut versuchen',
    signIn: 'Anmelden',
  };
  const ar = {
    hello: ['طابت ليلتك', 'صباح الخير', 'طاب يومك', 'مساء الخير'],
    comma: '، ',
    wait: 'يرجى تسجيل الدخول للمتابعة',
    again: 'حاول مرة أخرى',
    signIn: 'تسجيل الدخول',
  };
  const words = { en, de, ar }[String(globalThis.CF_LOCALE ?? '').split('-')[0]] ?? en;

  function button(label, action) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn';
    made.textContent = label;
    made.addEventListener('click', (event) => {
      event.preventDefault();
      action();
    });
    return made;
  }

  function showGreeting(host) {
    let axero;
    let newest = 0;
    let pending = false;
    host.setAttribute('role', 'status');

    async function greet() {
      newest += 1;
      const mine = newest;
      pending = true;
      host.replaceChildren('…');
      try {
        axero ??= listenTo(await connect());
        const { FirstName, UserInfoDisplayName } = await axero.users.me();
        const name = document.createElement('bdi');
        name.textContent = FirstName || UserInfoDisplayName;
        const hello = words.hello[Math.floor(new Date().getHours() / 6)];
        if (mine === newest) host.replaceChildren(hello, words.comma, name);
      } catch (error) {
        const expired = isAxeroError(error, 'session-expired');
        const action = expired
          ? button(words.signIn, () => axero.session.signIn())
          : button(words.again, greet);
        if (mine === newest) host.replaceChildren(`${error.message} `, action);
      }
      if (mine === newest) pending = false;
    }

    function listenTo(client) {
      client.addEventListener('sessionexpired', () => pending && host.replaceChildren(words.wait));
      client.addEventListener('userchanged', greet);
      return client;
    }

    addEventListener('pageshow', (event) => event.persisted && greet());
    greet();
  }

  for (const host of document.querySelectorAll('[data-greeting]')) showGreeting(host);
})();
