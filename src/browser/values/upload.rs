use js_sys::{Array, Uint8Array};
use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag};

/// A file to send: a `File` or `Blob` of the page, or bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Upload(Content);

#[derive(Clone, Debug, PartialEq)]
enum Content {
    Page(JsValue),
    Bytes { bytes: Vec<u8>, name: Option<String>, media_type: Option<String> },
}

impl Upload {
    /// Bytes under a file name.
    pub fn named(bytes: impl Into<Vec<u8>>, name: impl Into<String>) -> Self {
        Self(Content::Bytes { bytes: bytes.into(), name: Some(name.into()), media_type: None })
    }

    /// The same bytes with a media type, like `image/png`. A file of the page has its own.
    #[must_use]
    pub fn with_type(self, media_type: impl Into<String>) -> Self {
        match self.0 {
            Content::Bytes { bytes, name, .. } => Self(Content::Bytes { bytes, name, media_type: Some(media_type.into()) }),
            page => Self(page),
        }
    }

    /// The file as the page sends it.
    ///
    /// # Errors
    /// What the page throws where it can make no file.
    pub(crate) fn to_js(&self) -> Result<JsValue, JsValue> {
        match &self.0 {
            Content::Page(value) => Ok(value.clone()),
            Content::Bytes { bytes, name, media_type } => {
                let parts = Array::of1(&Uint8Array::from(bytes.as_slice()));
                let media_type = media_type.as_deref().unwrap_or_default();
                match name {
                    Some(name) => {
                        let options = FilePropertyBag::new();
                        options.set_type(media_type);
                        Ok(File::new_with_u8_array_sequence_and_options(&parts, name, &options)?.into())
                    }
                    None => {
                        let options = BlobPropertyBag::new();
                        options.set_type(media_type);
                        Ok(Blob::new_with_u8_array_sequence_and_options(&parts, &options)?.into())
                    }
                }
            }
        }
    }
}

impl Serialize for Upload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = self.to_js().map_err(|_| serde::ser::Error::custom("the page can make no file of these bytes"))?;
        serde_wasm_bindgen::preserve::serialize(&value, serializer)
    }
}

impl From<Blob> for Upload {
    fn from(blob: Blob) -> Self {
        Self(Content::Page(blob.into()))
    }
}

impl From<File> for Upload {
    fn from(file: File) -> Self {
        Self(Content::Page(file.into()))
    }
}

impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Content::Bytes { bytes, name: None, media_type: None })
    }
}

impl<const N: usize> From<&[u8; N]> for Upload {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

/// Bytes of the page, without a copy.
impl From<Uint8Array> for Upload {
    fn from(bytes: Uint8Array) -> Self {
        Self(Content::Page(bytes.into()))
    }
}

impl From<&[u8]> for Upload {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}
