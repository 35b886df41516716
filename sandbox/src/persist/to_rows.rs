//! Writes a state as rows: one row for each entry of each collection.
//!
//! Structs are visited field by field. A map or list becomes one row of JSON text for each entry, anything
//! else one row without a key. The form of the rows follows from the types alone.

use serde::Serialize;
use serde::ser::{self, Impossible, Serializer};

use super::identity::address_of;
use crate::domain::storage::by_address::{BLOCKS, SHARED};

pub type Error = serde_json::Error;
type Done = Result<(), Error>;

/// Receives rows, and says which parts can be skipped because they are unchanged at the same address.
pub trait Rows {
    /// Returns true if a collection and everything below it can be skipped.
    fn knows_all(&mut self, path: &str, address: usize) -> bool;
    /// Announces each block of a collection before the first call of `skip_block`.
    fn expect_block(&mut self, collection: &str, address: usize);
    /// Returns true if a block can be skipped; otherwise its rows follow.
    fn knows_block(&mut self, collection: &str, address: usize) -> bool;
    /// Returns true if the row at this address can be skipped.
    fn knows(&mut self, collection: &str, key: &str, address: usize) -> bool;
    /// Receives a row, with its address if it is shared.
    fn take(&mut self, collection: &str, key: &str, address: Option<usize>, text: &str) -> Done;
}

/// Passes the rows of a state to a receiver.
pub fn split(state: &impl Serialize, rows: &mut dyn Rows) -> Done {
    state.serialize(Splitter { rows, path: String::new(), items: Items::Rows })
}

struct Splitter<'a> {
    rows: &'a mut dyn Rows,
    path: String,
    items: Items,
}

/// The meaning of the items of a list.
#[derive(Clone, Copy)]
enum Items {
    Rows,
    /// Blocks that are only announced.
    ExpectedBlocks,
    Blocks,
}

impl Splitter<'_> {
    fn whole(self, value: &(impl Serialize + ?Sized)) -> Done {
        let text = serde_json::to_string(value)?;
        self.rows.take(&self.path, "", None, &text)
    }

    fn entry(&mut self, key: &str, value: &(impl Serialize + ?Sized)) -> Done {
        let address = address_of(value);
        if address.is_some_and(|address| self.rows.knows(&self.path, key, address)) {
            return Ok(());
        }
        let text = serde_json::to_string(value)?;
        self.rows.take(&self.path, key, address, &text)
    }
}

macro_rules! whole {
    ($($name:ident: $kind:ty),* $(,)?) => {
        $(fn $name(self, value: $kind) -> Done {
            self.whole(&value)
        })*
    };
}

fn address_of_block(block: &(impl Serialize + ?Sized)) -> Result<usize, Error> {
    address_of(block).ok_or_else(|| ser::Error::custom("a block that is not shared"))
}

fn unknown<T>() -> Result<T, Error> {
    Err(ser::Error::custom("state of this shape is not kept"))
}

impl<'a> Serializer for Splitter<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = List<'a>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Entries<'a>;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<(), Error>;

    whole! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
        serialize_f32: f32, serialize_f64: f64, serialize_char: char, serialize_str: &str, serialize_bytes: &[u8],
    }

    fn serialize_none(self) -> Done {
        self.whole(&())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        self.whole(value)
    }

    fn serialize_unit(self) -> Done {
        self.whole(&())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.whole(&())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.whole(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Done {
        match (name, self.items) {
            (SHARED, Items::Rows) if self.rows.knows_all(&self.path, std::ptr::from_ref(value).addr()) => Ok(()),
            (BLOCKS, _) => {
                value.serialize(Splitter { rows: &mut *self.rows, path: self.path.clone(), items: Items::ExpectedBlocks })?;
                value.serialize(Splitter { items: Items::Blocks, ..self })
            }
            _ => value.serialize(Splitter { items: Items::Rows, ..self }),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: &'static str, _: u32, _: &'static str, _: &T) -> Done {
        unknown()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'a>, Error> {
        Ok(List { splitter: self, next: 0 })
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
        unknown()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        unknown()
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Self::SerializeTupleVariant, Error> {
        unknown()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'a>, Error> {
        Ok(Entries { splitter: self, key: String::new() })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Self::SerializeStructVariant, Error> {
        unknown()
    }
}

impl ser::SerializeStruct for Splitter<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Done {
        let path = super::from_rows::path_of(&self.path, name);
        value.serialize(Splitter { rows: self.rows, path, items: Items::Rows })
    }

    fn end(self) -> Done {
        Ok(())
    }
}

struct List<'a> {
    splitter: Splitter<'a>,
    next: usize,
}

impl ser::SerializeSeq for List<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        let Splitter { rows, path, items } = &mut self.splitter;
        match items {
            Items::Rows => {
                let key = self.next.to_string();
                self.next += 1;
                self.splitter.entry(&key, value)
            }
            Items::ExpectedBlocks => {
                rows.expect_block(path, address_of_block(value)?);
                Ok(())
            }
            Items::Blocks if rows.knows_block(path, address_of_block(value)?) => Ok(()),
            Items::Blocks => value.serialize(Splitter { rows: &mut **rows, path: path.clone(), items: Items::Blocks }),
        }
    }

    fn end(self) -> Done {
        Ok(())
    }
}

struct Entries<'a> {
    splitter: Splitter<'a>,
    key: String,
}

impl ser::SerializeMap for Entries<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        self.key = serde_json::to_string(key)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        let key = std::mem::take(&mut self.key);
        self.splitter.entry(&key, value)
    }

    fn end(self) -> Done {
        Ok(())
    }
}
