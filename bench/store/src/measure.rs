//! One measurement per process. Results go to stdout as `name value` lines.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::engines::{self, Engine, Millpond, Puts};
use crate::group_commit::GroupCommit;

pub const ROWS: u64 = 200_000;
const WARM_UP: Duration = Duration::from_secs(1);
const WRITING: Duration = Duration::from_secs(5);

/// Like a stored object key: 40 bytes, scattered.
fn key(number: u64) -> Vec<u8> {
    let scattered = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    format!("000000000000/us-east-1/{scattered:016x}").into_bytes()
}

fn value(number: u64) -> Vec<u8> {
    let mut value = vec![b'v'; 200];
    value[..8].copy_from_slice(&number.to_le_bytes());
    value
}

pub fn fill(engine: &str, dir: &Path) {
    let engine = engines::open(engine, dir);
    let numbers: Vec<u64> = (0..ROWS).collect();
    for chunk in numbers.chunks(5000) {
        engine.commit(&[chunk.iter().map(|number| (key(*number), value(*number))).collect()]);
    }
}

/// Two random reads, then two new rows and two replaced ones.
fn transaction(random: &mut fastrand::Rng) -> (Vec<Vec<u8>>, Puts) {
    let reads = vec![key(random.u64(..ROWS)), key(random.u64(..ROWS))];
    let mut puts = vec![(key(random.u64(..ROWS)), value(1)), (key(random.u64(..ROWS)), value(2))];
    puts.push((key(random.u64(ROWS..)), value(3)));
    puts.push((key(random.u64(ROWS..)), value(4)));
    (reads, puts)
}

enum Target {
    Plain(Arc<dyn Engine>, GroupCommit),
    Ours(kernel::store::Store),
}

impl Target {
    fn open(name: &str, dir: &Path) -> Target {
        if name == "journal+lmdb" {
            return Target::Ours(Millpond::open(dir).store());
        }
        let engine = engines::open(name, dir);
        Target::Plain(engine.clone(), GroupCommit::start(engine))
    }

    async fn transact(&self, reads: &[Vec<u8>], puts: Puts) {
        match self {
            Target::Plain(engine, group) => {
                reads.iter().for_each(|key| assert!(engine.get(key)));
                group.commit(puts).await;
            }
            Target::Ours(store) => engines::transact(store, reads, puts).await,
        }
    }
}

pub fn write(name: &str, dir: &Path, writers: usize) {
    let target = Arc::new(Target::open(name, dir));
    let is_counting = Arc::new(AtomicBool::new(false));
    let is_over = Arc::new(AtomicBool::new(false));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let tasks: Vec<_> = (0..writers)
        .map(|writer| {
            let (target, is_counting, is_over) = (target.clone(), is_counting.clone(), is_over.clone());
            runtime.spawn(async move {
                let mut random = fastrand::Rng::with_seed(writer as u64);
                let mut waits = Vec::new();
                while !is_over.load(Ordering::Relaxed) {
                    let (reads, puts) = transaction(&mut random);
                    let start = Instant::now();
                    target.transact(&reads, puts).await;
                    if is_counting.load(Ordering::Relaxed) {
                        waits.push(start.elapsed().as_secs_f64() * 1e3);
                    }
                }
                waits
            })
        })
        .collect();
    std::thread::sleep(WARM_UP);
    let cpu = cpu_seconds();
    is_counting.store(true, Ordering::Relaxed);
    std::thread::sleep(WRITING);
    is_over.store(true, Ordering::Relaxed);
    let cpu = cpu_seconds() - cpu;
    let mut waits: Vec<f64> = tasks.into_iter().flat_map(|task| runtime.block_on(task).unwrap()).collect();
    waits.sort_by(f64::total_cmp);
    println!("tx/s {:.0}", waits.len() as f64 / WRITING.as_secs_f64());
    println!("p50_ms {:.2}", waits[waits.len() / 2]);
    println!("p99_ms {:.2}", waits[waits.len() * 99 / 100]);
    println!("cpu_us/tx {:.0}", cpu * 1e6 / waits.len() as f64);
    println!("anon_MB {}", anonymous_mb());
}

pub fn read(name: &str, dir: &Path) {
    let engine = engines::open(name, dir);
    let mut random = fastrand::Rng::with_seed(1);
    let mut timed = |count: u32, run: &mut dyn FnMut(&[u8])| {
        (0..count / 10).for_each(|_| run(&key(random.u64(..ROWS))));
        let keys: Vec<_> = (0..count).map(|_| key(random.u64(..ROWS))).collect();
        let start = Instant::now();
        keys.iter().for_each(|key| run(key));
        start.elapsed().as_secs_f64() * 1e6 / f64::from(count)
    };
    println!("get_us {:.2}", timed(200_000, &mut |key| assert!(engine.get(key))));
    println!("scan100_us {:.1}", timed(10_000, &mut |key| assert!(engine.scan(key, 100) > 0)));
}

pub fn open(name: &str, dir: &Path) {
    let start = Instant::now();
    let engine = engines::open(name, dir);
    assert!(engine.get(&key(7)));
    println!("open_ms {:.1}", start.elapsed().as_secs_f64() * 1e3);
    std::process::exit(0); // as abruptly as the process before
}

pub fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    let ticks: f64 = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
    ticks / 100.0
}

fn anonymous_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("RssAnon:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}
