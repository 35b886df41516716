use std::fmt::{self, Display};

use crate::core::error::{Error, ErrorKind};

/// A mistake in an answer, and its place.
#[derive(Debug)]
pub struct Fault {
    message: String,
    /// The members that lead to it, the innermost first.
    path: Vec<String>,
}

impl Fault {
    pub fn new(message: &str) -> Self {
        Self { message: message.into(), path: Vec::new() }
    }

    pub fn in_member(mut self, name: &str) -> Self {
        self.path.push(name.into());
        self
    }

    pub fn at_place(self, place: usize) -> Self {
        self.in_member(&place.to_string())
    }

    pub fn into_error(self, operation: &str) -> Error {
        Error::with_message(ErrorKind::BadAnswer, operation, &self.to_string())
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            f.write_str("In ")?;
            for (depth, name) in self.path.iter().rev().enumerate() {
                if depth > 0 {
                    f.write_str(".")?;
                }
                f.write_str(name)?;
            }
            f.write_str(": ")?;
        }
        f.write_str(&self.message)
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
