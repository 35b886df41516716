use std::fmt::{self, Display};

use crate::core::error::{Error, ErrorKind};
use crate::core::text::{push_all, push_number};

/// A mistake in an answer, and its place. Boxed, because every read of a field can give one.
#[derive(Debug)]
pub struct Fault(Box<Parts>);

#[derive(Debug)]
struct Parts {
    message: String,
    /// The members that lead to it, the innermost first.
    path: Vec<String>,
}

impl Fault {
    pub fn new(message: &str) -> Self {
        Self(Box::new(Parts { message: message.into(), path: Vec::new() }))
    }

    pub fn in_member(mut self, name: &str) -> Self {
        self.0.path.push(name.into());
        self
    }

    pub fn at_place(self, place: usize) -> Self {
        let mut name = String::new();
        push_number(&mut name, u32::try_from(place).unwrap_or(u32::MAX));
        self.in_member(&name)
    }

    fn sentence(&self) -> String {
        let mut sentence = String::new();
        for (depth, name) in self.0.path.iter().rev().enumerate() {
            push_all!(&mut sentence, if depth > 0 { "." } else { "In " }, name);
        }
        push_all!(&mut sentence, if self.0.path.is_empty() { "" } else { ": " }, &self.0.message);
        sentence
    }

    pub fn into_error(self, operation: &str) -> Error {
        Error::with_message(ErrorKind::BadAnswer, operation, &self.sentence())
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

impl std::error::Error for Fault {}

impl serde::de::Error for Fault {
    fn custom<T: Display>(message: T) -> Self {
        Self::new(&message.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_names_the_member_from_the_outside_in() {
        let fault = Fault::new("expected an integer, found an object").in_member("UserID").at_place(3);
        assert_eq!(fault.into_error("users.list").message, "In 3.UserID: expected an integer, found an object");
    }
}
