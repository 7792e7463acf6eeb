//! Writers of the plain candidates go through one thread that commits whatever is waiting, as our own store does.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use tokio::sync::oneshot;

use crate::engines::{Engine, Puts};

pub struct GroupCommit(Sender<(Puts, oneshot::Sender<()>)>);

impl GroupCommit {
    pub fn start(engine: Arc<dyn Engine>) -> GroupCommit {
        let (sender, waiting) = channel();
        std::thread::spawn(move || run(&*engine, &waiting));
        GroupCommit(sender)
    }

    pub async fn commit(&self, puts: Puts) {
        let (done, durable) = oneshot::channel();
        self.0.send((puts, done)).unwrap();
        durable.await.unwrap();
    }
}

fn run(engine: &dyn Engine, waiting: &Receiver<(Puts, oneshot::Sender<()>)>) {
    while let Ok(first) = waiting.recv() {
        let (batch, done): (Vec<_>, Vec<_>) = std::iter::once(first).chain(waiting.try_iter().take(1023)).unzip();
        engine.commit(&batch);
        done.into_iter().for_each(|done| done.send(()).unwrap_or(()));
    }
}
