"""DuckDB's own S3 client, httpfs: an extension that DuckDB downloads."""

import os
import sys
from urllib.parse import urlsplit

import duckdb

bucket = sys.argv[1]
db = duckdb.connect()
try:
    db.execute("INSTALL httpfs")
    db.execute("LOAD httpfs")
except duckdb.Error as error:
    print(f"DuckDB cannot have its httpfs extension here: {str(error).splitlines()[0]}")
    sys.exit(77)

key, secret = os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]
endpoint = urlsplit(os.environ["AWS_ENDPOINT_URL"]).netloc
db.execute(
    f"CREATE SECRET (TYPE s3, KEY_ID '{key}', SECRET '{secret}', ENDPOINT '{endpoint}', URL_STYLE 'path', USE_SSL false,"
    f" REGION '{os.environ['AWS_DEFAULT_REGION']}')"
)
db.execute("CREATE TABLE sales AS SELECT range AS id, range % 4 AS month FROM range(1000)")
db.execute(f"COPY sales TO 's3://{bucket}/sales' (FORMAT parquet, PARTITION_BY (month))")
count = f"SELECT count(*), sum(id) FROM read_parquet('s3://{bucket}/sales/*/*.parquet', hive_partitioning = true) WHERE month = 3"
assert db.execute(count).fetchone() == (250, sum(range(3, 1000, 4)))
