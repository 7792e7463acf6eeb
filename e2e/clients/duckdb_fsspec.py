"""DuckDB over a file system of Python's: partitioned Parquet without an extension to download."""

import sys

import duckdb
import s3fs

bucket = sys.argv[1]
db = duckdb.connect()
db.register_filesystem(s3fs.S3FileSystem())

db.execute("CREATE TABLE sales AS SELECT range AS id, range % 4 AS month FROM range(1000)")
for month in range(4):
    db.execute(f"COPY (SELECT id FROM sales WHERE month = {month}) TO 's3://{bucket}/sales/month={month}/a.parquet' (FORMAT parquet)")
count = f"SELECT count(*), sum(id) FROM read_parquet('s3://{bucket}/sales/*/*.parquet', hive_partitioning = true) WHERE month = 3"
assert db.execute(count).fetchone() == (250, sum(range(3, 1000, 4)))
