//! The user of a work of several calls: what was begun for one user does not go on for another.

#[cfg(feature = "page")]
use std::task::{Context, Waker};

use super::client::Client;
use super::engine::Engine;
#[cfg(feature = "page")]
use super::event::Events;

/// The user for whom a work has begun.
#[derive(Debug)]
pub enum SameUser {
    #[cfg(feature = "page")]
    Page(Events),
    #[cfg(feature = "own")]
    Own(Client, u32),
}

impl SameUser {
    /// Notes the user of now; nothing before the first call of the client.
    pub fn of(client: &Client) -> Option<Self> {
        Some(match client.decided()? {
            #[cfg(feature = "page")]
            Engine::Page(bridge) => Self::Page(Events::of(bridge.events(), "userchanged")),
            #[cfg(feature = "own")]
            Engine::Own(own) => Self::Own(client.clone(), own.users()),
        })
    }

    /// Returns whether another user is signed in by now, as far as the client knows. Where it was true, the work is over and does not ask again.
    pub fn has_left(&self) -> bool {
        match self {
            #[cfg(feature = "page")]
            Self::Page(changed) => changed.poll_next(&mut Context::from_waker(Waker::noop())).is_ready(),
            #[cfg(feature = "own")]
            Self::Own(client, users) => matches!(client.decided(), Some(Engine::Own(own)) if own.users() != *users),
        }
    }
}
