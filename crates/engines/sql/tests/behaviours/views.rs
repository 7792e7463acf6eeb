//! Views are unfolded where they are named.

use sql::{TableDef, View};

use crate::lake::Lake;

fn view(name: &str, sql: &str, database: &str) -> TableDef {
    let text = View { sql: sql.into(), database: database.into(), columns: Vec::new() }.encode();
    TableDef { database: "shop".into(), name: name.into(), table_type: "VIRTUAL_VIEW".into(), view_text: Some(text), ..TableDef::default() }
}

async fn lake() -> Lake {
    let lake = Lake::new();
    lake.define(Lake::csv("sales", "city string; amount int"));
    lake.put("lake/sales/s.csv", "Oslo,1\nOslo,2\nRome,10\n").await;
    lake.define(view("by_city", "SELECT city, sum(amount) AS total FROM sales GROUP BY city", "shop"));
    lake.define(view("big", "SELECT * FROM by_city WHERE total > 5", "shop"));
    lake
}

#[tokio::test]
async fn a_view_of_a_view_is_a_query() {
    let lake = lake().await;
    assert_eq!(lake.query("SELECT b.city, b.total FROM shop.big b").await, ["Rome|10"]);
    let mut session = lake.session();
    // The view finds its tables in its own database, wherever it is asked from.
    session.default_database = "default".into();
    assert_eq!(lake.try_query_with("SELECT * FROM shop.by_city ORDER BY 1", &session).await.unwrap(), ["Oslo|3", "Rome|10"]);
}

#[tokio::test]
async fn what_is_encoded_decodes() {
    let table = view("v", "SELECT 'ü' AS x", "shop");
    assert_eq!(View::decode(&table).unwrap().sql, "SELECT 'ü' AS x");
}

#[tokio::test]
async fn a_stale_view_says_so() {
    let lake = lake().await;
    lake.define(view("stale", "SELECT gone FROM sales", "shop"));
    let error = lake.error("SELECT * FROM stale").await;
    assert!(
        error.starts_with("INVALID_VIEW: line 1:15: Failed analyzing stored view 'awsdatacatalog.shop.stale': line 1:8: Column 'gone'"),
        "{error}"
    );
    lake.define(view("itself", "SELECT * FROM itself", "shop"));
    assert!(lake.error("SELECT * FROM itself").await.starts_with("INVALID_VIEW"));
    let mut broken = view("broken", "", "shop");
    broken.view_text = Some("/* Presto View: ??? */".into());
    lake.define(broken);
    assert!(lake.error("SELECT * FROM broken").await.starts_with("INVALID_VIEW"));
}
