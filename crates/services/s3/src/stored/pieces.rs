//! Which pieces of a body a range touches, and where in the blob they lie.

use std::ops::Range;

use kernel::store::BlobRef;
use sealing::Piece;

use crate::store::object::Body;

/// A range of one piece, and the smallest blob that holds the piece.
pub struct Stretch {
    pub piece: Piece,
    /// Of the piece's plaintext. Never empty.
    pub range: Range<u64>,
    pub blob: BlobRef,
    /// Where in that blob the piece begins.
    pub offset: u64,
}

/// The stretches of a range of plaintext, in order.
///
/// Parts of an upload are files in a chain, and each stretch names only the files it needs: a reader of ten thousand parts does not
/// hold all of them for each. Small parts may share a leaf, so pieces and leaves are matched by where they lie.
pub fn stretches(body: &Body, range: &Range<u64>) -> Vec<Stretch> {
    let leaves = leaves(&body.blob);
    let (mut plain, mut stored, mut leaf) = (0, 0, 0);
    let mut stretches = Vec::new();
    for piece in &body.pieces {
        let (from, to) = (range.start.max(plain), range.end.min(plain + piece.plain));
        while leaf + 1 < leaves.len() && leaves[leaf].1.end <= stored {
            leaf += 1;
        }
        if from < to {
            let (blob, offset) = within(&leaves[leaf..], stored..stored + piece.stored);
            stretches.push(Stretch { piece: *piece, range: from - plain..to - plain, blob, offset });
        }
        (plain, stored) = (plain + piece.plain, stored + piece.stored);
    }
    stretches
}

fn leaves(blob: &BlobRef) -> Vec<(&BlobRef, Range<u64>)> {
    let parts = if let BlobRef::Chain(parts) = blob { &parts[..] } else { std::slice::from_ref(blob) };
    let mut end = 0;
    let ranged = parts.iter().map(|part| {
        let start = end;
        end += part.len();
        (part, start..end)
    });
    ranged.collect()
}

fn within(leaves: &[(&BlobRef, Range<u64>)], stored: Range<u64>) -> (BlobRef, u64) {
    let count = leaves.iter().take_while(|(_, lies)| lies.start < stored.end).count().max(1);
    let (first, lies) = &leaves[0];
    let blob = match count {
        1 => (*first).clone(),
        _ => BlobRef::Chain(leaves[..count].iter().map(|(leaf, _)| (*leaf).clone()).collect()),
    };
    (blob, stored.start - lies.start)
}
