//! The other two kinds of state: bytes of objects, and streams.

use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

use futures::StreamExt;
use kernel::store::{BlobRef, LogId, Store};

use crate::measure::cpu_seconds;

const MIB: usize = 1 << 20;
const BLOBS: usize = 64;

/// Writing 1 MiB objects from 8 tasks; reading them one after the other, next to a bare `read` of files of the same size.
pub fn blobs(dir: &Path) {
    let store = Store::open(dir).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let body = bytes::Bytes::from(vec![7; MIB]);
    let blobs: Vec<BlobRef> = timed("put_1MiB", BLOBS * 2, || {
        let puts = futures::stream::iter(0..BLOBS * 2).map(|_| store.blobs().put(body.clone())).buffered(8);
        runtime.block_on(puts.map(Result::unwrap).collect())
    });
    for _ in 0..2 {
        timed("get_1MiB", BLOBS * 8, || {
            for blob in blobs.iter().cycle().take(BLOBS * 8) {
                let read = runtime.block_on(store.blobs().stream(blob).fold(0, async |sum, chunk| sum + chunk.unwrap().len()));
                assert_eq!(read, MIB);
            }
        });
    }
    // As many files: one alone would be read from the processor's cache.
    let plain: Vec<_> = (0..BLOBS * 2).map(|number| dir.join(format!("plain-{number}"))).collect();
    plain.iter().for_each(|path| std::fs::write(path, &body).unwrap());
    timed("bare_read_1MiB", BLOBS * 8, || {
        for path in plain.iter().cycle().take(BLOBS * 8) {
            let mut bytes = Vec::with_capacity(MIB);
            std::fs::File::open(path).unwrap().read_to_end(&mut bytes).unwrap();
            std::hint::black_box(bytes);
        }
    });
}

fn timed<T>(name: &str, count: usize, work: impl FnOnce() -> T) -> T {
    let (cpu, start) = (cpu_seconds(), Instant::now());
    let result = work();
    let (wall, cpu) = (start.elapsed().as_secs_f64(), cpu_seconds() - cpu);
    println!("{name}: {:.0} us wall, {:.0} us CPU each", wall * 1e6 / count as f64, cpu * 1e6 / count as f64);
    result
}

/// Appends of one 1 KiB record each from concurrent tasks, every one to a log of its own.
pub fn log(dir: &Path, appenders: u128) {
    let store = Store::open(dir).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let record = bytes::Bytes::from(vec![7; 1024]);
    let until = Instant::now() + Duration::from_secs(6);
    let cpu = cpu_seconds();
    let tasks: Vec<_> = (0..appenders)
        .map(|log| {
            let (store, record) = (store.clone(), record.clone());
            runtime.spawn(async move {
                let mut waits = Vec::new();
                while Instant::now() < until {
                    let start = Instant::now();
                    store.log().append(LogId(log), vec![record.clone()]).await.unwrap();
                    waits.push(start.elapsed().as_secs_f64() * 1e3);
                }
                waits
            })
        })
        .collect();
    let mut waits: Vec<f64> = tasks.into_iter().flat_map(|task| runtime.block_on(task).unwrap()).collect();
    waits.sort_by(f64::total_cmp);
    let (rate, cpu) = (waits.len() / 6, (cpu_seconds() - cpu) * 1e6 / waits.len() as f64);
    println!(
        "append_1KiB, {appenders} logs: {rate}/s, p50 {:.2} ms, p99 {:.2} ms, {cpu:.0} us CPU each",
        waits[waits.len() / 2],
        waits[waits.len() * 99 / 100]
    );
}
