//! The future a write returns: the value is known, durability is awaited.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::sync::oneshot;

use crate::store::StoreError;

/// Resolves once the transaction is durable. Dropping it does not undo the transaction.
#[must_use = "a write is durable, and may be answered, only once this resolves"]
pub struct Commit<T, E>(State<T, E>);

enum State<T, E> {
    Refused(E),
    Waiting(T, Outcome),
    Taken,
}

// Nothing in here is ever pinned.
impl<T, E> Unpin for Commit<T, E> {}

/// The commit thread's side.
pub(super) struct Done(oneshot::Sender<Result<(), StoreError>>);

/// The waiter's side.
pub(super) enum Outcome {
    Durable,
    Pending(oneshot::Receiver<Result<(), StoreError>>),
}

pub(super) fn outcome() -> (Done, Outcome) {
    let (sender, receiver) = oneshot::channel();
    (Done(sender), Outcome::Pending(receiver))
}

impl Done {
    /// Nobody may be waiting any more; that is theirs to decide.
    pub fn succeed(self) {
        self.0.send(Ok(())).ok();
    }

    pub fn fail(self, error: StoreError) {
        self.0.send(Err(error)).ok();
    }
}

impl<T, E> Commit<T, E> {
    pub(super) fn new(value: T, outcome: Outcome) -> Commit<T, E> {
        Commit(State::Waiting(value, outcome))
    }

    pub(super) fn refused(error: E) -> Commit<T, E> {
        Commit(State::Refused(error))
    }
}

impl<T, E: From<StoreError>> Future for Commit<T, E> {
    type Output = Result<T, E>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T, E>> {
        if let State::Waiting(_, Outcome::Pending(receiver)) = &mut self.0 {
            match Pin::new(receiver).poll(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(Ok(()))) => {}
                Poll::Ready(Ok(Err(error))) => self.0 = State::Refused(error.into()),
                Poll::Ready(Err(_)) => self.0 = State::Refused(StoreError::Closed.into()),
            }
        }
        match std::mem::replace(&mut self.0, State::Taken) {
            State::Waiting(value, _) => Poll::Ready(Ok(value)),
            State::Refused(error) => Poll::Ready(Err(error)),
            State::Taken => panic!("a commit was polled after it resolved"),
        }
    }
}
