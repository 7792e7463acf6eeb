//! Frames of `application/vnd.amazon.eventstream`, however the network cuts them.

use proptest::prelude::*;
use wire::event_stream::{Encoding, FrameReader, bare_event, blob_event, event, exception, unmodelled_error};
use wire::{Bytes, Error};

mod sample;

use sample::Sample;

fn stream() -> Vec<Bytes> {
    let sample = Sample { text: "a".into(), ..Sample::default() };
    let error = Error::new(&wire::error::common::THROTTLING, "slow down");
    vec![
        event("Stats", Encoding::Xml, &sample),
        event("SubscribeToShardEvent", Encoding::AmzJson, &sample),
        event("SubscribeToShardEvent", Encoding::AmzCbor, &sample),
        blob_event("Records", vec![7; 3000]),
        bare_event("End"),
        exception(&error, Encoding::AmzJson),
        unmodelled_error("InternalError", "oh"),
    ]
}

#[test]
fn every_frame_says_what_it_is() {
    let mut reader = FrameReader::default();
    stream().iter().for_each(|frame| reader.push(frame));
    let mut frames = Vec::new();
    while let Some(frame) = reader.next_frame().unwrap() {
        frames.push(frame);
    }
    let types: Vec<_> = frames.iter().map(|frame| frame.text(":message-type").unwrap()).collect();
    assert_eq!(types, ["event", "event", "event", "event", "event", "exception", "error"]);
    assert_eq!(frames[1].text(":event-type"), Some("SubscribeToShardEvent"));
    assert_eq!((frames[1].text(":content-type"), &frames[1].payload[..]), (Some("application/x-amz-json-1.1"), &br#"{"Text":"a"}"#[..]));
    assert!(frames[0].payload.ends_with(b"<Stats><Text>a</Text></Stats>"));
    assert_eq!(frames[3].payload.len(), 3000);
    assert_eq!(
        (frames[5].text(":exception-type"), &frames[5].payload[..]),
        (Some("ThrottlingException"), &br#"{"message":"slow down"}"#[..])
    );
    assert_eq!((frames[6].text(":error-code"), frames[6].text(":error-message")), (Some("InternalError"), Some("oh")));
}

proptest! {
    #[test]
    fn frames_are_found_wherever_the_chunks_end(cuts in prop::collection::vec(1usize..700, 1..40)) {
        let bytes = stream().concat();
        let (mut reader, mut found, mut rest) = (FrameReader::default(), 0, &bytes[..]);
        for cut in cuts.iter().cycle() {
            let (chunk, after) = rest.split_at(*cut.min(&rest.len()));
            reader.push(chunk);
            while reader.next_frame().unwrap().is_some() {
                found += 1;
            }
            rest = after;
            if rest.is_empty() {
                break;
            }
        }
        prop_assert_eq!(found, stream().len());
    }

    #[test]
    fn damaged_frames_are_refused_and_never_panic(at in any::<prop::sample::Index>(), flip in 1u8.., noise in prop::collection::vec(any::<u8>(), 0..64)) {
        let mut bytes = stream()[3].to_vec();
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        let mut reader = FrameReader::default();
        reader.push(&bytes);
        prop_assert!(!matches!(reader.next_frame(), Ok(Some(_))));
        let mut reader = FrameReader::default();
        reader.push(&noise);
        let _ = reader.next_frame();
    }
}
