//! ListStreams.

use api_kinesis::{ListStreams, ListStreamsInput, ListStreamsOutput, StreamSummary};
use kernel::{Cx, Handler, Timestamp};

use crate::errors::Error;
use crate::store::{self, STREAMS};
use crate::{Kinesis, ops};

/// AWS: "The default value is 100" (API reference, ListStreams, Limit).
const PER_PAGE: usize = 100;

impl Handler<ListStreams> for Kinesis {
    /// A token is the name of the last stream of its page: nothing a client could not have asked for itself.
    async fn run(&self, cx: &Cx, input: ListStreamsInput) -> Result<ListStreamsOutput, Error> {
        let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PER_PAGE);
        let start = input.next_token.or(input.exclusive_start_stream_name).unwrap_or_default();
        let mut streams = cx.read(|tx| tx.range(&STREAMS).start_after(&start).take(limit + 1).collect::<Result<Vec<_>, _>>())?;
        let has_more_streams = streams.len() > limit;
        streams.truncate(limit);
        let next_token = streams.last().filter(|_| has_more_streams).map(|(name, _)| name.clone());
        let stream_names = streams.iter().map(|(name, _)| name.clone()).collect();
        let summaries = streams.into_iter().map(|(name, stream)| StreamSummary {
            stream_arn: ops::stream_arn(cx, &name),
            stream_name: name,
            stream_status: "ACTIVE".into(),
            stream_mode_details: Some(store::mode_details(stream.mode)),
            stream_creation_timestamp: Some(Timestamp::from_millis(stream.created_at)),
        });
        Ok(ListStreamsOutput { stream_names, has_more_streams, next_token, stream_summaries: Some(summaries.collect()) })
    }
}
