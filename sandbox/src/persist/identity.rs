//! Identity of shared data: its address in memory.

use std::fmt::{Display, Formatter};

use serde::Serialize;
use serde::ser::{self, Impossible, Serializer};

use crate::domain::storage::by_address::SHARED;

/// Returns the address of shared data; `None` for other values.
pub fn shared_address(value: &(impl Serialize + ?Sized)) -> Option<usize> {
    value.serialize(Probe).ok()
}

/// A serializer that returns the address of data marked as shared, and fails at once for everything else.
struct Probe;

type AddressResult = Result<usize, NotShared>;

/// A type of its own, because the error of the JSON writer allocates.
#[derive(Debug)]
struct NotShared;

impl Display for NotShared {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("not shared")
    }
}

impl std::error::Error for NotShared {}

impl ser::Error for NotShared {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

const fn other<T>() -> Result<T, NotShared> {
    Err(NotShared)
}

macro_rules! other {
    ($($name:ident: $kind:ty),* $(,)?) => {
        $(fn $name(self, _: $kind) -> AddressResult {
            other()
        })*
    };
}

impl Serializer for Probe {
    type Ok = usize;
    type Error = NotShared;
    type SerializeSeq = Impossible<usize, NotShared>;
    type SerializeTuple = Impossible<usize, NotShared>;
    type SerializeTupleStruct = Impossible<usize, NotShared>;
    type SerializeTupleVariant = Impossible<usize, NotShared>;
    type SerializeMap = Impossible<usize, NotShared>;
    type SerializeStruct = Impossible<usize, NotShared>;
    type SerializeStructVariant = Impossible<usize, NotShared>;

    other! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
        serialize_f32: f32, serialize_f64: f64, serialize_char: char, serialize_str: &str, serialize_bytes: &[u8],
        serialize_unit_struct: &'static str,
    }

    fn serialize_none(self) -> AddressResult {
        other()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> AddressResult {
        other()
    }

    fn serialize_unit(self) -> AddressResult {
        other()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> AddressResult {
        other()
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> AddressResult {
        if name == SHARED { Ok(std::ptr::from_ref(value).addr()) } else { other() }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: &'static str, _: u32, _: &'static str, _: &T) -> AddressResult {
        other()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, NotShared> {
        other()
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, NotShared> {
        other()
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, NotShared> {
        other()
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Self::SerializeTupleVariant, NotShared> {
        other()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, NotShared> {
        other()
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, NotShared> {
        other()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, NotShared> {
        other()
    }
}
