//! The damage that the editor of Raw HTML widgets does.

/// The sentence of the page in place of a widget that cannot be read.
pub const BROKEN: &str = "Bad escaped character in JSON";

/// Returns raw HTML as it is after saving: empty braces are stripped.
pub fn saved(raw: &str) -> String {
    raw.replace("{}", "")
}

/// Returns raw HTML as a page shows it, or what it says in its place.
///
/// # Errors
/// [`BROKEN`] if there is a backslash in it: the stored JSON cannot be read then, so that the whole widget fails.
pub fn shown(raw: &str) -> Result<String, &'static str> {
    if raw.contains('\\') { Err(BROKEN) } else { Ok(decode_expressions(raw)) }
}

const ENTITIES: &[(&str, &str)] = &[("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];

/// Turns entities in regular expressions into what they stand for, which breaks the expressions.
fn decode_expressions(raw: &str) -> String {
    let mut decoded = String::with_capacity(raw.len());
    for (number, part) in raw.split("<script").enumerate() {
        if number == 0 {
            decoded.push_str(part);
            continue;
        }
        decoded.push_str("<script");
        let (script, after) = part.split_once("</script").map_or((part, None), |(script, after)| (script, Some(after)));
        let lines: Vec<_> = script.split('\n').map(decode_line).collect();
        decoded.push_str(&lines.join("\n"));
        if let Some(after) = after {
            decoded.push_str("</script");
            decoded.push_str(after);
        }
    }
    decoded
}

/// A regular expression is what stands between two slashes without a space or an angle bracket.
fn decode_line(line: &str) -> String {
    let parts: Vec<&str> = line.split('/').collect();
    let last = parts.len().saturating_sub(1);
    let inner = |number: usize, part: &str| {
        let is_expression = number > 0 && number < last && !part.is_empty() && !part.contains([' ', '<', '>']);
        if is_expression {
            ENTITIES.iter().fold(part.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
        } else {
            part.to_owned()
        }
    };
    parts.iter().enumerate().map(|(number, part)| inner(number, part)).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_braces_are_stripped_when_a_widget_is_saved() {
        assert_eq!(saved("<script>var a = {}; var b = { };</script>"), "<script>var a = ; var b = { };</script>");
    }

    #[test]
    fn a_backslash_breaks_the_whole_widget() {
        assert_eq!(shown("<p>Hello</p><script>/\\d+/</script>"), Err(BROKEN));
    }

    #[test]
    fn entities_are_decoded_in_regular_expressions_only() {
        let raw = "<p>a/&quot;/b</p><script>x.replace(/&quot;/g, '&amp;');\nvar s = '&lt;';</script>&lt;";
        let expected = "<p>a/&quot;/b</p><script>x.replace(/\"/g, '&amp;');\nvar s = '&lt;';</script>&lt;";
        assert_eq!(shown(raw).unwrap(), expected);
    }
}
