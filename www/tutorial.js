// A widget in plain JavaScript, to read from top to bottom. It greets the person who is signed in, wherever the page has <div data-welcome></div>.

// 1. Import the package. `axero` is the page's client: no key, no token, the session of the browser says who you are.
//    Other widgets of the page have the same client, so that two of them who ask the same send one request.
import { axero, connect, isAxeroError } from '../files/axero-widget-sdk/index.js';

const texts = {
  en: {
    hello: ['Good night', 'Good morning', 'Good afternoon', 'Good evening'],
    comma: ', ',
    loading: 'One moment',
    signedOut: 'You are signed out.',
    signIn: 'Sign in',
    failed: 'Your profile could not be loaded.',
    again: 'Try again',
    old: 'This may be out of date: the site does not answer.',
  },
  de: {
    hello: ['Gute Nacht', 'Guten Morgen', 'Guten Tag', 'Guten Abend'],
    comma: ', ',
    loading: 'Einen Moment',
    signedOut: 'Sie sind abgemeldet.',
    signIn: 'Anmelden',
    failed: 'Ihr Profil konnte nicht geladen werden.',
    again: 'Erneut versuchen',
    old: 'Vielleicht nicht aktuell: Die Site antwortet nicht.',
  },
  ar: {
    hello: ['طابت ليلتك', 'صباح الخير', 'طاب يومك', 'مساء الخير'],
    comma: '، ',
    loading: 'لحظة من فضلك',
    signedOut: 'لقد تم تسجيل خروجك.',
    signIn: 'تسجيل الدخول',
    failed: 'تعذر تحميل ملفك الشخصي.',
    again: 'حاول مرة أخرى',
    old: 'قد لا يكون هذا محدثا: الموقع لا يستجيب.',
  },
};
// Axero writes the language of the user into the page under this name.
const lang = String(globalThis.CF_LOCALE ?? '').split('-')[0];
const words = texts[lang] ?? texts.en;

// 2. Draw with `textContent` and `append`. A name that a person typed into a profile is then text, whatever is in it.
//    `innerHTML` would run it as markup, and a strict site refuses it.
function make(name, className, ...children) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

// An intranet page is one big form: without `type` the button would submit it.
function button(label, action) {
  const made = make('button', '', label);
  made.type = 'button';
  made.addEventListener('click', action);
  return made;
}

// `axero` can be used at once and connects with the first call. The session belongs to a client that is connected.
async function signIn() {
  const client = await connect();
  client.session.signIn();
}

// Only an address of the web or of this site: what a profile holds is whatever its owner has put there.
function pictureOf({ AvatarImageURL }) {
  const picture = make('img', 'wel-picture');
  picture.alt = '';
  if (/^(https?:\/)?\//i.test(AvatarImageURL ?? '')) picture.src = AvatarImageURL;
  return picture;
}

// 3. Make one function from a state to what is on display. `data` comes first: after a failure the last answer is still there, and better
//    than a message. A watch drops it when another user signs in, so nobody sees the profile of another user.
function look({ data, error }, watched) {
  if (data) {
    const name = document.createElement('bdi');
    name.textContent = data.FirstName || data.UserInfoDisplayName;
    const hello = words.hello[Math.floor(new Date().getHours() / 6)];
    const today = new Date().toLocaleDateString(words === texts.en ? 'en' : lang, { dateStyle: 'full' });
    return [
      pictureOf(data),
      make(
        'div',
        'wel-words',
        make('h2', '', hello, words.comma, name),
        make('p', '', error ? words.old : today),
      ),
    ];
  }
  // 4. Ask for the kind of an error, never for its text. Each has `kind`, `message`, `status` and `retryable`.
  if (isAxeroError(error, 'session-expired'))
    return [make('div', 'wel-words', make('h2', '', words.signedOut), button(words.signIn, signIn))];
  if (error)
    return [
      make(
        'div',
        'wel-words',
        make('h2', '', words.failed),
        make('p', '', error.message),
        ...(error.retryable ? [button(words.again, () => watched.refresh())] : []),
      ),
    ];
  return [make('span', 'wel-picture'), make('div', 'wel-words', make('h2', '', words.loading, '…'))];
}

function welcome(host) {
  host.className = 'wel';
  host.lang = words === texts.en ? 'en' : lang;
  // A screen reader hears what changes, without leaving what it reads.
  host.setAttribute('aria-live', 'polite');

  // 5. Watch the read. The watch asks the site now, and again after the user signed in, after the network came back, and after a write that
  //    changed the profile. `while` ends it when the host has left the page.
  const watched = axero.users.me.watch({}, { while: host });
  const draw = () => {
    host.ariaBusy = String(watched.state.loading);
    host.replaceChildren(...look(watched.state, watched));
  };
  watched.subscribe(draw);
  draw();
}

for (const host of document.querySelectorAll('[data-welcome]')) welcome(host);
