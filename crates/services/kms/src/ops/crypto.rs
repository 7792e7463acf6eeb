//! Cryptography. Nothing here writes: a ciphertext is known to its holder alone.

mod decrypt;
mod encrypt;
mod generate_data_key;
mod generate_random;
mod re_encrypt;
mod unlocked;
