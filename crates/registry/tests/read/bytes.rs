//! Files that are no UTF-8 text.

use catchment_registry::template::Template;

use crate::support::lines;

#[test]
fn utf_8_is_read_with_and_without_mark() {
    assert!(Template::read_bytes("A: é".as_bytes()).is_ok());
    assert!(Template::read_bytes("\u{feff}{\"A\": 1}".as_bytes()).is_ok());
}

#[test]
fn other_encodings_are_named() {
    let utf_16 = |text: &str, big: bool| -> Vec<u8> {
        let units = text.encode_utf16();
        units
            .flat_map(|unit| match big {
                true => unit.to_be_bytes(),
                false => unit.to_le_bytes(),
            })
            .collect()
    };
    for (bytes, name) in [
        (utf_16("\u{feff}A: 1", true), "UTF-16"),
        (utf_16("\u{feff}A: 1", false), "UTF-16"),
        (utf_16("{\"A\": 1}", true), "UTF-16"),
        (utf_16("{\"A\": 1}", false), "UTF-16"),
        (vec![0xFF, 0xFE, 0, 0, b'A', 0, 0, 0], "UTF-32"),
        (vec![b'A', 0, 0, 0, b':', 0, 0, 0], "UTF-32"),
        (vec![0x1F, 0x8B, 8, 0], "gzip"),
    ] {
        let problems = Template::read_bytes(&bytes).unwrap_err();
        assert_eq!(
            lines(&problems),
            [format!(
                "1:1 template/encoding: the file is encoded in {name}, and a template must be UTF-8"
            )]
        );
    }
}

#[test]
fn a_byte_that_is_no_text_has_its_place() {
    let problems = Template::read_bytes(b"A: \xC3\xA9\nB: \xE9\n").unwrap_err();
    assert_eq!(
        lines(&problems),
        ["2:4 template/encoding: the file is no UTF-8 text: it has the byte 0xE9 here"]
    );
}
