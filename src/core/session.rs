//! The page's session: who is signed in, and whether still.

/// Where the session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// No answer has told yet.
    Unknown = 0,
    /// The last answers were those of a signed-in user.
    Live = 1,
    /// An answer has shown that nobody is signed in.
    Expired = 2,
    /// The user has been asked and is signing in.
    SigningIn = 3,
}

/// The user who is signed in after an expiry, compared with the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    /// The same user, or the first that is known.
    Same = 0,
    /// Another one: all that belonged to the former is dropped.
    Other = 1,
}

/// The state machine of the page's session.
#[derive(Clone, Debug)]
pub struct Session {
    state: State,
    user: Option<u32>,
    generation: u32,
    signed_in: u32,
    users: u32,
}

impl Session {
    /// A session of which nothing is known but perhaps the user that the page names.
    pub const fn new(user: Option<u32>) -> Self {
        Self { state: State::Unknown, user, generation: 0, signed_in: 0, users: 0 }
    }

    /// Where it stands.
    pub const fn state(&self) -> State {
        self.state
    }

    /// The user, where known.
    pub const fn user(&self) -> Option<u32> {
        self.user
    }

    /// Counts what ends an expiry: a call that began before it says nothing about the session of now.
    pub const fn generation(&self) -> u32 {
        self.generation
    }

    /// Counts the users of this page: a call that was opened for one user never goes on for another.
    pub const fn users(&self) -> u32 {
        self.users
    }

    /// Returns whether calls have to wait for a sign-in.
    pub const fn is_paused(&self) -> bool {
        matches!(self.state, State::Expired | State::SigningIn)
    }

    /// Returns whether a sign-in has happened since a call that began in `generation`.
    pub const fn has_signed_in_since(&self, generation: u32) -> bool {
        generation < self.signed_in
    }

    /// A call that began in `generation` was answered as by a signed-in user.
    pub fn alive(&mut self, generation: u32) {
        if generation == self.generation && self.state == State::Unknown {
            self.state = State::Live;
        }
    }

    /// A call that began in `generation` met a dead session. Returns whether this is news.
    pub fn expired(&mut self, generation: u32) -> bool {
        // A late answer from before the sign-in says nothing about the session of now.
        if generation != self.generation || self.is_paused() {
            return false;
        }
        self.state = State::Expired;
        true
    }

    /// The user has been sent to sign in.
    pub fn signing_in(&mut self) {
        if self.state == State::Expired {
            self.state = State::SigningIn;
        }
    }

    /// The user has dismissed the prompt: calls fail until the next expiry is found.
    pub fn dismissed(&mut self) {
        if self.is_paused() {
            self.state = State::Unknown;
            self.generation = self.generation.wrapping_add(1);
        }
    }

    /// Records who is signed in now. After an expiry, a user who signs in on a page that named no user counts as another user.
    pub fn signed_in(&mut self, user: u32) -> Identity {
        let other = self.user.map_or(self.is_paused(), |former| former != user);
        if other {
            self.users = self.users.wrapping_add(1);
        }
        self.user = Some(user);
        self.state = State::Live;
        self.generation = self.generation.wrapping_add(1);
        self.signed_in = self.generation;
        if other { Identity::Other } else { Identity::Same }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_calls_that_meet_the_dead_session_make_one_expiry() {
        let mut session = Session::new(Some(7));
        session.alive(0);
        assert_eq!(session.state(), State::Live);
        let news: Vec<_> = (0..20).map(|_| session.expired(0)).collect();
        assert_eq!(news.iter().filter(|news| **news).count(), 1);
        assert!(session.is_paused());
    }

    #[test]
    fn a_late_answer_of_the_former_session_does_not_end_the_new_one() {
        let mut session = Session::new(Some(7));
        session.expired(0);
        assert_eq!(session.signed_in(7), Identity::Same);
        assert!(!session.expired(0));
        assert_eq!(session.state(), State::Live);
        assert!(session.expired(1));
    }

    #[test]
    fn another_user_is_told_apart_and_the_first_that_is_known_is_no_change() {
        let mut session = Session::new(None);
        assert_eq!(session.signed_in(7), Identity::Same);
        session.expired(1);
        session.signing_in();
        assert_eq!(session.state(), State::SigningIn);
        assert_eq!(session.signed_in(8), Identity::Other);
        assert_eq!(session.user(), Some(8));
        assert_eq!(session.users(), 1);
    }

    #[test]
    fn who_signs_in_after_the_expiry_of_an_unknown_user_counts_as_another() {
        let mut session = Session::new(None);
        session.alive(0);
        session.expired(0);
        assert_eq!(session.signed_in(7), Identity::Other);
        assert_eq!(session.users(), 1);
    }

    #[test]
    fn a_dismissed_prompt_ends_the_pause_and_may_come_again() {
        let mut session = Session::new(Some(7));
        session.expired(0);
        session.dismissed();
        assert!(!session.is_paused());
        assert!(!session.expired(0), "not by what was on its way before");
        assert!(!session.has_signed_in_since(0));
        assert!(session.expired(session.generation()));
    }

    #[test]
    fn an_answer_while_expired_does_not_revive_the_session() {
        let mut session = Session::new(Some(7));
        session.expired(0);
        session.alive(0);
        assert_eq!(session.state(), State::Expired);
    }
}
