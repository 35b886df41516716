//! Names in the spelling of each language.

/// Acronyms that the wire writes in capitals, longest first: they tell `UserIDCSV` apart into its words.
const ACRONYMS: [&str; 14] = ["SAML", "HTML", "WOPI", "RSVP", "JSON", "CSV", "ISO", "URL", "SMS", "CMS", "AD", "ID", "UI", "IP"];

/// Returns whether a URL and a line of the table can hold the name as it is.
pub fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
}

/// The words of a name, in lower case.
pub fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        let mut rest = part;
        while !rest.is_empty() {
            let length = word_length(rest);
            words.push(rest[..length].to_ascii_lowercase());
            rest = &rest[length..];
        }
    }
    words
}

fn word_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let capitals = bytes.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let next_is_lower = bytes.get(capitals).is_some_and(u8::is_ascii_lowercase);
    let plural = next_is_lower && bytes.get(capitals) == Some(&b's') && !bytes.get(capitals + 1).is_some_and(u8::is_ascii_lowercase);
    if capitals < 2 || (capitals == 2 && next_is_lower && !plural) {
        let lower = bytes.iter().skip(1).take_while(|byte| !byte.is_ascii_uppercase()).count();
        return (1 + lower).min(rest.len());
    }
    let run = if next_is_lower && !plural { capitals - 1 } else { capitals };
    let known = ACRONYMS.iter().find(|acronym| run > acronym.len() && rest.starts_with(**acronym));
    match known {
        Some(acronym) => acronym.len(),
        None if plural => run + 1,
        None => run,
    }
}

/// `SpaceID` as `space_id`.
pub fn snake(name: &str) -> String {
    let joined = words(name).join("_");
    if joined.starts_with(|first: char| first.is_ascii_digit()) { format!("n{joined}") } else { joined }
}

/// `SpaceID` as `SPACE_ID`.
pub fn shouting(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// `content.attachments.list` as `ContentAttachmentsList`.
pub fn pascal(chain: &str) -> String {
    chain.split('.').map(capitalized).collect()
}

/// The word with its first letter in upper case.
pub fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// Text as a sentence with its full stop.
pub fn sentence(text: &str) -> String {
    let text = capitalized(text.trim());
    if text.ends_with(['.', '!', '?', ':']) { text } else { format!("{text}.") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_are_split_into_their_words() {
        for (name, expected) in [
            ("SpaceID", "space_id"),
            ("UserIDCSV", "user_id_csv"),
            ("IDs", "ids"),
            ("pageLenght", "page_lenght"),
            ("ContentThumbImageFullURL", "content_thumb_image_full_url"),
            ("IsWOPI", "is_wopi"),
            ("HTMLBody", "html_body"),
            ("First name", "first_name"),
            ("AValue", "a_value"),
            ("isADEnabled", "is_ad_enabled"),
            ("StartDateISO", "start_date_iso"),
            ("ADUser", "ad_user"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
        assert_eq!(shouting("content.attachments.list"), "CONTENT_ATTACHMENTS_LIST");
        assert_eq!(pascal("content.attachments.listAll"), "ContentAttachmentsListAll");
    }

    #[test]
    fn a_sentence_ends_once() {
        assert_eq!(sentence("id of the space"), "Id of the space.");
        assert_eq!(sentence("Done."), "Done.");
    }
}
