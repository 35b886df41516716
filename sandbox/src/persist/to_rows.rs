//! Writes a state as rows: one row for each entry of each collection.
//!
//! Structs are visited field by field. A map or list becomes one row of JSON text for each entry, anything
//! else one row without a key. The form of the rows follows from the types alone.

use serde::Serialize;
use serde::ser::{self, Impossible, Serializer};

use super::identity::shared_address;
use crate::domain::storage::by_address::{BLOCKS, SHARED};

pub type Error = serde_json::Error;
type Done = Result<(), Error>;

/// Receives rows, and says which parts can be skipped because they are unchanged at the same address.
pub trait RowSink {
    /// Returns true if a collection and everything below it can be skipped.
    fn skip_collection(&mut self, path: &str, address: usize) -> bool;
    /// Announces each block of a collection before the first call of `skip_block`.
    fn announce_block(&mut self, collection: &str, address: usize);
    /// Returns true if a block can be skipped; otherwise its rows follow.
    fn skip_block(&mut self, collection: &str, address: usize) -> bool;
    /// Returns true if the row at this address can be skipped.
    fn skip_row(&mut self, collection: &str, key: &str, address: usize) -> bool;
    /// Receives a row, with its address if it is shared.
    fn put_row(&mut self, collection: &str, key: &str, address: Option<usize>, text: &str) -> Done;
}

/// Passes the rows of a state to a receiver.
pub fn to_rows(state: &impl Serialize, sink: &mut dyn RowSink) -> Done {
    state.serialize(RowSerializer { sink, path: String::new(), items: Items::Rows })
}

struct RowSerializer<'a> {
    sink: &'a mut dyn RowSink,
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

impl RowSerializer<'_> {
    fn whole(self, value: &(impl Serialize + ?Sized)) -> Done {
        let text = serde_json::to_string(value)?;
        self.sink.put_row(&self.path, "", None, &text)
    }

    fn entry(&mut self, key: &str, value: &(impl Serialize + ?Sized)) -> Done {
        let address = shared_address(value);
        if address.is_some_and(|address| self.sink.skip_row(&self.path, key, address)) {
            return Ok(());
        }
        let text = serde_json::to_string(value)?;
        self.sink.put_row(&self.path, key, address, &text)
    }
}

macro_rules! whole {
    ($($name:ident: $kind:ty),* $(,)?) => {
        $(fn $name(self, value: $kind) -> Done {
            self.whole(&value)
        })*
    };
}

fn shared_address_of_block(block: &(impl Serialize + ?Sized)) -> Result<usize, Error> {
    shared_address(block).ok_or_else(|| ser::Error::custom("a block that is not shared"))
}

fn unknown<T>() -> Result<T, Error> {
    Err(ser::Error::custom("state of this shape is not kept"))
}

impl<'a> Serializer for RowSerializer<'a> {
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
            (SHARED, Items::Rows) if self.sink.skip_collection(&self.path, std::ptr::from_ref(value).addr()) => Ok(()),
            (BLOCKS, _) => {
                value.serialize(RowSerializer { sink: &mut *self.sink, path: self.path.clone(), items: Items::ExpectedBlocks })?;
                value.serialize(RowSerializer { items: Items::Blocks, ..self })
            }
            _ => value.serialize(RowSerializer { items: Items::Rows, ..self }),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: &'static str, _: u32, _: &'static str, _: &T) -> Done {
        unknown()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'a>, Error> {
        Ok(List { serializer: self, next: 0 })
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
        Ok(Entries { serializer: self, key: String::new() })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Self::SerializeStructVariant, Error> {
        unknown()
    }
}

impl ser::SerializeStruct for RowSerializer<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Done {
        let path = super::from_rows::path_of(&self.path, name);
        value.serialize(RowSerializer { sink: self.sink, path, items: Items::Rows })
    }

    fn end(self) -> Done {
        Ok(())
    }
}

struct List<'a> {
    serializer: RowSerializer<'a>,
    next: usize,
}

impl ser::SerializeSeq for List<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        let RowSerializer { sink, path, items } = &mut self.serializer;
        match items {
            Items::Rows => {
                let key = self.next.to_string();
                self.next += 1;
                self.serializer.entry(&key, value)
            }
            Items::ExpectedBlocks => {
                sink.announce_block(path, shared_address_of_block(value)?);
                Ok(())
            }
            Items::Blocks if sink.skip_block(path, shared_address_of_block(value)?) => Ok(()),
            Items::Blocks => value.serialize(RowSerializer { sink: &mut **sink, path: path.clone(), items: Items::Blocks }),
        }
    }

    fn end(self) -> Done {
        Ok(())
    }
}

struct Entries<'a> {
    serializer: RowSerializer<'a>,
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
        self.serializer.entry(&key, value)
    }

    fn end(self) -> Done {
        Ok(())
    }
}
