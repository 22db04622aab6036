//! PEM: base64 between `-----BEGIN …-----` and `-----END …-----`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// One block of a PEM text.
pub(crate) struct Block {
    pub(crate) label: String,
    pub(crate) bytes: Zeroizing<Vec<u8>>,
}

/// Every block of a PEM text that can be decoded; text around them is passed over.
pub(crate) fn blocks(bytes: &[u8]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let Ok(mut text) = str::from_utf8(bytes) else {
        return blocks;
    };
    while let Some((_, after)) = text.split_once("-----BEGIN ") {
        let Some((label, after)) = after.split_once("-----") else {
            break;
        };
        let Some((body, rest)) = after.split_once("-----END ") else {
            break;
        };
        let body: Zeroizing<String> = Zeroizing::new(body.split_ascii_whitespace().collect());
        if let Ok(bytes) = STANDARD.decode(body.as_bytes()) {
            blocks.push(Block {
                label: label.to_owned(),
                bytes: Zeroizing::new(bytes),
            });
        }
        text = rest;
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::blocks;

    #[test]
    fn blocks_are_found_among_other_text() {
        let text = "Bag Attributes\r\n-----BEGIN A-----\r\naGFs\r\nbG8=\r\n-----END A-----\nx\n\
                    -----BEGIN B-----\n!\n-----END B-----\n-----BEGIN C-----\nYQ==\n-----END C-----";
        let found = blocks(text.as_bytes());
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.label.as_str(), one.bytes.as_slice()))
            .collect();
        assert_eq!(found, [("A", &b"hallo"[..]), ("C", b"a")]);
        for open in [
            "-----BEGIN ",
            "-----BEGIN A",
            "-----BEGIN A-----",
            "-----BEGIN A-----\nYQ==",
        ] {
            assert!(blocks(open.as_bytes()).is_empty());
        }
    }
}
