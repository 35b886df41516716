//! The session of the signed-in user.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use js_sys::encode_uri_component;
use send_wrapper::SendWrapper;

use super::client::Client;
use super::engine::Engine;
use super::error::property;
use super::own_address::{origin_of, page_location};
use crate::core::error::Error;

/// Where the session stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionState {
    /// No answer has told yet.
    #[default]
    Unknown,
    /// The last answers were those of a signed-in user.
    Live,
    /// An answer has shown that nobody is signed in.
    Expired,
    /// The user is signing in.
    SigningIn,
}

impl SessionState {
    const ALL: [(Self, &'static str); 4] =
        [(Self::Unknown, "unknown"), (Self::Live, "live"), (Self::Expired, "expired"), (Self::SigningIn, "signing-in")];

    /// Returns whether the user has to sign in before a call can succeed.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Expired | Self::SigningIn)
    }

    #[cfg(feature = "page")]
    pub(super) fn from_name(name: &str) -> Self {
        Self::ALL.iter().find(|(_, known)| *known == name).map_or(Self::Unknown, |(state, _)| *state)
    }

    /// The name that JavaScript sees as `session.state`.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(state, _)| *state == self).map_or("unknown", |(_, name)| *name)
    }
}

/// The session of the signed-in user: whether it is alive, and how to renew it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    client: Client,
}

impl Session {
    pub(super) const fn new(client: Client) -> Self {
        Self { client }
    }

    /// Where it stands, as far as the calls so far have shown.
    pub fn state(&self) -> SessionState {
        match self.client.decided() {
            None => SessionState::Unknown,
            #[cfg(feature = "page")]
            Some(Engine::Page(bridge)) => bridge.session_state(),
            #[cfg(feature = "own")]
            Some(Engine::Own(own)) => own.session_state(),
        }
    }

    /// The address of the sign-in page that leads back to this page.
    pub fn sign_in_address(&self) -> String {
        let location = page_location();
        let part = |name: &str| property(&location, name).as_string().unwrap_or_default();
        // A browser takes an address that begins with two slashes for one of another host.
        let pathname = part("pathname");
        let slashes = pathname.bytes().take_while(|byte| *byte == b'/').count();
        let back = ["/", pathname.get(slashes..).unwrap_or_default(), &part("search")].concat();
        let directory = self.client.page().base_path().unwrap_or_default();
        [&origin_of(&location).unwrap_or_default(), directory.base(), "/login?ReturnUrl=", &String::from(encode_uri_component(&back))]
            .concat()
    }

    /// Asks the site who is signed in now. Resolves to whether a user is; then calls that wait go on.
    ///
    /// # Errors
    /// Where the site cannot tell.
    pub async fn check(&self) -> Result<bool, Error> {
        match &*self.client.maker().await? {
            #[cfg(feature = "page")]
            Engine::Page(bridge) => bridge.check().await,
            #[cfg(feature = "own")]
            Engine::Own(own) => own.check().await,
        }
    }

    /// The changes of the state from now on. The stream never ends; dropping it stops it.
    pub fn changes(&self) -> SessionChanges {
        SessionChanges(SendWrapper::new(Changes { session: self.clone(), last: self.state(), listening: None, deciding: None }))
    }
}

/// The changes of a session's state, as a `Stream`.
#[derive(Debug)]
#[must_use = "a stream does nothing unless it is polled"]
pub struct SessionChanges(SendWrapper<Changes>);

struct Changes {
    session: Session,
    last: SessionState,
    listening: Option<Listening>,
    deciding: Option<Pin<Box<dyn Future<Output = ()>>>>,
}

impl std::fmt::Debug for Changes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Changes").field("last", &self.last).finish_non_exhaustive()
    }
}

#[derive(Debug)]
enum Listening {
    #[cfg(feature = "page")]
    Page(Vec<super::event::Events>),
    #[cfg(feature = "own")]
    Own(super::own::Watcher),
}

impl Listening {
    fn to(engine: &Engine) -> Self {
        match engine {
            #[cfg(feature = "page")]
            Engine::Page(bridge) => {
                let of = |name| super::event::Events::of(bridge.events(), name);
                Self::Page(["sessionexpired", "signedin", "userchanged"].map(of).into())
            }
            #[cfg(feature = "own")]
            Engine::Own(own) => Self::Own(own.watch()),
        }
    }

    /// Is ready when the state may have changed.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        match self {
            #[cfg(feature = "page")]
            Self::Page(events) => {
                // Each has to be asked: the ones that are not ready keep the waker.
                let ready = events.iter().filter(|event| event.poll_next(context).is_ready()).count();
                if ready > 0 { Poll::Ready(()) } else { Poll::Pending }
            }
            #[cfg(feature = "own")]
            Self::Own(watcher) => watcher.poll_next(context),
        }
    }
}

impl Stream for SessionChanges {
    type Item = SessionState;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<SessionState>> {
        let changes = &mut *self.0;
        loop {
            if changes.listening.is_none() {
                match changes.session.client.decided() {
                    Some(engine) => changes.listening = Some(Listening::to(engine)),
                    None => {
                        let client = changes.session.client.clone();
                        let deciding = changes.deciding.get_or_insert_with(|| {
                            Box::pin(async move {
                                // Where no engine can be had, the calls say so.
                                let _ = client.maker().await;
                            })
                        });
                        if deciding.as_mut().poll(context).is_pending() {
                            return Poll::Pending;
                        }
                        changes.deciding = None;
                        if changes.session.client.decided().is_none() {
                            return Poll::Ready(None);
                        }
                        continue;
                    }
                }
            }
            let is_pending = changes.listening.as_mut().is_none_or(|listening| listening.poll(context).is_pending());
            let now = changes.session.state();
            if now != changes.last {
                changes.last = now;
                return Poll::Ready(Some(now));
            }
            if is_pending {
                return Poll::Pending;
            }
        }
    }
}
