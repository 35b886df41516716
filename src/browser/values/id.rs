//! The declarations of ids and codes.

/// An id as a type of its own, so that one of a comment does not fit where one of a space belongs.
macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        $crate::browser::values::code_type!(@number $name);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }
    };
}

/// The methods of a number of the wire that has a type of its own.
macro_rules! code_type {
    (@slot $name:ident) => {
        impl $crate::browser::decode::Slot for $name {
            fn put(&mut self, value: $crate::browser::decode::Js<'_>) -> Result<(), $crate::browser::decode::Fault> {
                $crate::browser::decode::Slot::put(&mut self.0, value)
            }
        }
    };
    (@number $name:ident) => {
        $crate::browser::values::code_type!(@slot $name);

        impl $name {
            /// The number on the wire.
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl From<i32> for $name {
            fn from(number: i32) -> Self {
                Self(number.into())
            }
        }

        impl From<u32> for $name {
            fn from(number: u32) -> Self {
                Self(number.into())
            }
        }

        impl From<$name> for i64 {
            fn from(number: $name) -> Self {
                number.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.trim().parse().map(Self)
            }
        }
    };
    ($name:ident: $($constant:ident = $code:literal,)*) => {
        $crate::browser::values::code_type!(@number $name);

        impl $name {
            /// The name of this code, if it has one.
            pub const fn name(self) -> Option<&'static str> {
                match self {
                    $(Self::$constant => Some($code),)*
                    _ => None,
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => std::fmt::Display::fmt(&self.0, f),
                }
            }
        }
    };
}

pub(crate) use {code_type, id_type};
