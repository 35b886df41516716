//! Multipart bodies, as forms with files send them.

use super::body::Upload;

/// One part of a body.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    pub name: String,
    pub file_name: Option<String>,
    pub content_type: String,
    pub bytes: Vec<u8>,
}

impl Part {
    /// Returns the part as a file, if it is one.
    pub fn upload(&self) -> Option<Upload> {
        let name = self.file_name.as_deref()?;
        // Old browsers send the full local path of the file.
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned();
        Some(Upload { name, content_type: self.content_type.clone(), bytes: self.bytes.clone() })
    }
}

/// Returns the parts of a body; `None` if it is malformed.
pub fn read(content_type: &str, body: &[u8]) -> Option<Vec<Part>> {
    let boundary = parameter(content_type, "boundary").filter(|boundary| !boundary.is_empty())?;
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    let first = format!("--{boundary}").into_bytes();
    let mut rest = body.strip_prefix(first.as_slice()).or_else(|| after(body, &delimiter))?;
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        rest = rest.strip_prefix(b"\r\n")?;
        let end = find(rest, &delimiter)?;
        parts.push(part(rest.get(..end)?)?);
        rest = rest.get(end + delimiter.len()..)?;
    }
    Some(parts)
}

fn part(bytes: &[u8]) -> Option<Part> {
    let (head, content) = match find(bytes, b"\r\n\r\n") {
        Some(end) => (bytes.get(..end)?, bytes.get(end + 4..)?),
        None => return None,
    };
    let head = String::from_utf8_lossy(head).into_owned();
    let header = |name: &str| {
        let line = head.split("\r\n").find(|line| line.split(':').next().is_some_and(|known| known.trim().eq_ignore_ascii_case(name)));
        line.and_then(|line| line.split_once(':')).map(|(_, value)| value.trim().to_owned())
    };
    let disposition = header("content-disposition")?;
    Some(Part {
        name: parameter(&disposition, "name")?,
        file_name: parameter(&disposition, "filename"),
        content_type: header("content-type").unwrap_or_default(),
        bytes: content.to_vec(),
    })
}

/// Returns a parameter of a header's value, without its quotes.
fn parameter(header: &str, name: &str) -> Option<String> {
    let mut rest = header;
    while let Some((_, after)) = rest.split_once(';') {
        let after = after.trim_start();
        rest = after;
        let Some((known, value)) = after.split_once('=') else {
            continue;
        };
        if known.trim().eq_ignore_ascii_case(name) {
            let quoted = value.strip_prefix('"').and_then(|value| value.split_once('"')).map(|(value, _)| value);
            return Some(quoted.unwrap_or_else(|| value.split(';').next().unwrap_or("").trim()).to_owned());
        }
    }
    None
}

fn after<'a>(bytes: &'a [u8], wanted: &[u8]) -> Option<&'a [u8]> {
    bytes.get(find(bytes, wanted)? + wanted.len()..)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    while let Some(at) = bytes.get(from..)?.iter().position(|byte| *byte == first) {
        if bytes.get(from + at..)?.starts_with(wanted) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=\"x y\"";

    #[test]
    fn fields_and_files_are_distinguished() {
        let body = b"--x y\r\nContent-Disposition: form-data; name=\"Title\"\r\n\r\nA; b\r\n--x y\r\n\
            content-disposition: form-data; name=file; filename=\"C:\\a\\b.png\"\r\nContent-Type: image/png\r\n\r\n\r\n--x\r\n--x y--\r\n";
        let parts = read(TYPE, body).unwrap();
        assert_eq!((parts[0].name.as_str(), parts[0].bytes.as_slice(), parts[0].upload()), ("Title", &b"A; b"[..], None));
        let file = parts[1].upload().unwrap();
        assert_eq!((file.name.as_str(), file.content_type.as_str(), file.bytes.as_slice()), ("b.png", "image/png", &b"\r\n--x"[..]));
    }

    #[test]
    fn a_body_without_an_end_is_broken() {
        for body in [
            &b""[..],
            b"--x y",
            b"--x y\r\n",
            b"--x y\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb",
            b"--x y\r\nno head\r\n--x y--",
        ] {
            assert_eq!(read(TYPE, body), None, "{}", String::from_utf8_lossy(body));
        }
        assert_eq!(read("multipart/form-data", b"--x--"), None);
    }
}
