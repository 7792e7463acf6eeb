//! The request's body, lent to whoever reads it, and handed back when they let go of it before its end.
//!
//! A handler that refuses an upload never looks at its bytes. Were they dropped with it, hyper would close the connection under a
//! client that is still writing, and many clients report the broken pipe rather than the answer. So they are read to their end here,
//! within reason, and the connection serves the next request.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures::stream;
use http::request::Parts;
use http_body_util::BodyExt;
use hyper::body::{Body as _, Incoming};
use wire::{Body, BodyError};

/// What is read of a body nobody wants. The parts of boto3's and the AWS CLI's uploads have 8 MiB.
const DRAINED_BYTES_MAX: u64 = 16 << 20;
/// How long a slow client may take to send it.
const DRAINED_WITHIN: Duration = Duration::from_secs(5);

/// Where the body returns to.
#[derive(Clone)]
pub struct Home(Arc<Mutex<State>>);

struct State {
    /// Absent while it is lent, and once it has ended.
    incoming: Option<Incoming>,
    /// The client sends nothing before it is told to continue, which hyper does when the body is first asked for.
    awaits_invitation: bool,
}

impl Home {
    pub fn new(parts: &Parts, incoming: Incoming) -> Home {
        let awaits_invitation = parts.headers.contains_key(http::header::EXPECT);
        Home(Arc::new(Mutex::new(State { incoming: Some(incoming), awaits_invitation })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The body, or nothing if it is out already.
    pub fn lend(&self) -> Body {
        let Some(incoming) = self.state().incoming.take() else { return Body::empty() };
        let length = incoming.size_hint().exact();
        if length == Some(0) {
            return Body::empty();
        }
        let loan = Loan { incoming: Some(incoming), home: self.clone() };
        Body::stream(length, stream::unfold(loan, |mut loan| async move { Some((loan.next().await?, loan)) }))
    }

    /// Reads what nobody wanted, so that the client hears the answer instead of a closed connection. A client that waits for
    /// `100 Continue` is answered at once.
    pub async fn drain(&self) {
        let Some(mut incoming) = self.state().incoming.take() else { return };
        if self.state().awaits_invitation || incoming.size_hint().lower() > DRAINED_BYTES_MAX {
            return;
        }
        let read = async {
            let mut left = DRAINED_BYTES_MAX;
            while let Some(Ok(frame)) = incoming.frame().await {
                let bytes = frame.data_ref().map_or(0, Bytes::len) as u64;
                let Some(rest) = left.checked_sub(bytes) else { return };
                left = rest;
            }
        };
        let _ = tokio::time::timeout(DRAINED_WITHIN, read).await;
    }
}

struct Loan {
    incoming: Option<Incoming>,
    home: Home,
}

impl Loan {
    async fn next(&mut self) -> Option<Result<Bytes, BodyError>> {
        let incoming = self.incoming.as_mut()?;
        self.home.state().awaits_invitation = false;
        loop {
            match incoming.frame().await {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => return Some(Ok(data)),
                    Err(_trailers) => continue,
                },
                Some(Err(error)) => {
                    self.incoming = None;
                    return Some(Err(BodyError::Incomplete(error.to_string())));
                }
                None => {
                    self.incoming = None;
                    return None;
                }
            }
        }
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        self.home.state().incoming = self.incoming.take();
    }
}
