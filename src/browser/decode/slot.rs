//! Answers in the models of this crate. Not by serde: the code that it derives for a model is many times larger, and a page loads it.

use std::collections::BTreeMap;

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use super::fault::Fault;
use super::js::{Js, others};
use crate::browser::values::{DateTime, Value};

/// A place that takes a value of an answer.
pub trait Slot {
    /// Replaces what is there.
    fn put(&mut self, value: Js<'_>) -> Result<(), Fault>;
}

/// An object of the API as a struct.
pub trait Model {
    /// The names of its fields on the wire.
    fn names(&self) -> &'static [&'static str];

    /// The field at a place in the names; behind the last one, that for all other members.
    fn slot(&mut self, place: usize) -> &mut dyn Slot;
}

/// Declares the fields of a model, each with its place in the order of the names.
macro_rules! model {
    ($model:ident: $($place:literal $wire:literal $field:ident,)*) => {
        impl $crate::browser::decode::Model for $model {
            fn names(&self) -> &'static [&'static str] {
                &[$($wire),*]
            }

            fn slot(&mut self, place: usize) -> &mut dyn $crate::browser::decode::Slot {
                match place {
                    $($place => &mut self.$field,)*
                    _ => &mut self.other,
                }
            }
        }

        impl $crate::browser::decode::Slot for $model {
            fn put(&mut self, value: $crate::browser::decode::Js<'_>) -> Result<(), $crate::browser::decode::Fault> {
                $crate::browser::decode::fill(self, value)
            }
        }
    };
}

pub(crate) use model;

/// Reads the members of an object into a model; one that is missing leaves its field as it is.
pub fn fill(model: &mut dyn Model, value: Js<'_>) -> Result<(), Fault> {
    let object = value.object()?;
    let names = model.names();
    for (place, name) in names.iter().enumerate() {
        let member = Reflect::get(&object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED);
        if !member.is_undefined() {
            model.slot(place).put(Js::new(&member, false)).map_err(|fault| fault.in_member(name))?;
        }
    }
    model.slot(names.len()).put(Js::new(&others(&object, names), false))
}

fn fill_list(value: Js<'_>, push: &mut dyn FnMut(Js<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
    for (place, item) in value.array()?.iter().enumerate() {
        push(Js::new(&item, false)).map_err(|fault| fault.at_place(place))?;
    }
    Ok(())
}

fn fill_map(value: Js<'_>, insert: &mut dyn FnMut(String, Js<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
    let object = value.object()?;
    for key in Object::keys(&object).iter() {
        let name = key.as_string().unwrap_or_default();
        let member = Reflect::get(&object, &key).unwrap_or(JsValue::UNDEFINED);
        insert(name.clone(), Js::new(&member, false)).map_err(|fault| fault.in_member(&name))?;
    }
    Ok(())
}

macro_rules! plain {
    ($($kind:ty: $read:ident)*) => {
        $(impl Slot for $kind {
            fn put(&mut self, value: Js<'_>) -> Result<(), Fault> {
                *self = value.$read()?.into();
                Ok(())
            }
        })*
    };
}

plain! { i64: integer f64: number bool: truth String: text DateTime: text }

impl Slot for Value {
    fn put(&mut self, value: Js<'_>) -> Result<(), Fault> {
        *self = Self::from_js(value.value).ok_or_else(|| Fault::new("the answer is nested too deeply"))?;
        Ok(())
    }
}

impl<T: Slot + Default> Slot for Option<T> {
    fn put(&mut self, value: Js<'_>) -> Result<(), Fault> {
        *self = None;
        if value.is_nothing() { Ok(()) } else { self.insert(T::default()).put(value) }
    }
}

impl<T: Slot + ?Sized> Slot for Box<T> {
    fn put(&mut self, value: Js<'_>) -> Result<(), Fault> {
        (**self).put(value)
    }
}

impl<T: Slot + Default> Slot for Vec<T> {
    fn put(&mut self, value: Js<'_>) -> Result<(), Fault> {
        self.clear();
        fill_list(value, &mut |item| {
            self.push(T::default());
            self.last_mut().map_or(Ok(()), |last| last.put(item))
        })
    }
}

impl<T: Slot + Default> Slot for BTreeMap<String, T> {
    fn put(&mut self, value: Js<'_>) -> Result<(), Fault> {
        self.clear();
        fill_map(value, &mut |name, member| {
            let mut item = T::default();
            item.put(member)?;
            self.insert(name, item);
            Ok(())
        })
    }
}
