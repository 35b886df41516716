//! State as rows: each entry of each collection is one.
//!
//! Structs are walked through field by field; what is in a map or a list becomes a row of JSON text for
//! each entry, anything else one row without a key. The form of the rows follows from the types alone.

use serde::Serialize;
use serde::ser::{self, Impossible, Serializer};

use super::address::address_of;

pub type Error = serde_json::Error;
type Done = Result<(), Error>;

/// Takes rows, and says of which it need not see the text.
pub trait Rows {
    /// Whether this row, at this address, is known as it is.
    fn knows(&mut self, collection: &str, key: &str, address: usize) -> bool;
    /// Takes a row; the address is that of a row that is shared.
    fn take(&mut self, collection: &str, key: &str, address: Option<usize>, text: &str) -> Done;
}

/// Gives the rows of a state.
pub fn split(state: &impl Serialize, rows: &mut dyn Rows) -> Done {
    state.serialize(Splitter { rows, path: String::new() })
}

struct Splitter<'a> {
    rows: &'a mut dyn Rows,
    path: String,
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

fn unknown<T>() -> Result<T, Error> {
    Err(ser::Error::custom("state of this shape is not kept"))
}

impl<'a> Serializer for Splitter<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Items<'a>;
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

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: &'static str, _: u32, _: &'static str, _: &T) -> Done {
        unknown()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'a>, Error> {
        Ok(Items { splitter: self, next: 0 })
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
        let path = super::join::path_of(&self.path, name);
        value.serialize(Splitter { rows: self.rows, path })
    }

    fn end(self) -> Done {
        Ok(())
    }
}

struct Items<'a> {
    splitter: Splitter<'a>,
    next: usize,
}

impl ser::SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        let key = self.next.to_string();
        self.next += 1;
        self.splitter.entry(&key, value)
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
