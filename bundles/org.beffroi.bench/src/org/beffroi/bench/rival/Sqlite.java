package org.beffroi.bench.rival;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;

/**
 * SQLite with FTS5: texts apart from a narrow table of what is counted, so that counting reads few pages.
 *
 * <p>Tokens are those of {@code unicode61} with accents removed. What is counted has one row for each mention, theme and
 * place many; the order by date has an index. One connection, one thread, 256 MB of cache and the file mapped.
 */
public final class Sqlite implements AutoCloseable {

    private static final String[] SETTINGS = {
        "PRAGMA cache_size=-262144", "PRAGMA mmap_size=17179869184", "PRAGMA temp_store=MEMORY",
    };
    private static final String[] TABLES = {
        "CREATE TABLE texts(rowid INTEGER PRIMARY KEY, id TEXT, author TEXT, url TEXT, likes INTEGER, title TEXT, text"
                + " TEXT)",
        "CREATE TABLE facts(rowid INTEGER PRIMARY KEY, published INTEGER, day INTEGER, network TEXT, language TEXT,"
                + " tone TEXT)",
        "CREATE TABLE themes(mention INTEGER, theme TEXT, PRIMARY KEY(mention, theme)) WITHOUT ROWID",
        "CREATE TABLE places(mention INTEGER, place TEXT, PRIMARY KEY(mention, place)) WITHOUT ROWID",
        "CREATE VIRTUAL TABLE words USING fts5(title, text, content='texts', tokenize='unicode61 remove_diacritics 2')",
    };
    private static final String[] AFTER_FILLING = {
        "INSERT INTO words(words) VALUES('rebuild')",
        "INSERT INTO words(words) VALUES('optimize')",
        "CREATE INDEX by_date ON facts(published DESC)",
        "ANALYZE",
    };
    private static final String HITS = "SELECT rowid FROM words WHERE words MATCH ?";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    public Sqlite(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        execute(SETTINGS);
    }

    /** Makes the empty tables. */
    public void create() throws SQLException {
        execute("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF");
        execute(TABLES);
        connection.setAutoCommit(false);
    }

    /** Adds mentions to the tables. */
    public void insert(int first, List<Mention> mentions) throws SQLException {
        try (PreparedStatement texts = connection.prepareStatement("INSERT INTO texts VALUES(?,?,?,?,?,?,?)");
                PreparedStatement facts = connection.prepareStatement("INSERT INTO facts VALUES(?,?,?,?,?,?)");
                PreparedStatement themes = connection.prepareStatement("INSERT OR IGNORE INTO themes VALUES(?,?)");
                PreparedStatement places = connection.prepareStatement("INSERT OR IGNORE INTO places VALUES(?,?)")) {
            int row = first;
            for (Mention mention : mentions) {
                var values = mention.values();
                Instant published = mention.published().orElseThrow();
                add(
                        texts,
                        row,
                        mention.id().value(),
                        mention.author().orElse(null),
                        values.raw(CoreFields.URL),
                        values.raw(CoreFields.LIKES),
                        mention.title().orElse(null),
                        mention.text());
                add(
                        facts,
                        row,
                        published.toEpochMilli(),
                        Math.floorDiv(published.getEpochSecond(), 86_400),
                        values.raw(CoreFields.NETWORK),
                        values.raw(CoreFields.LANGUAGE),
                        values.raw(CoreFields.TONE));
                for (String theme : mention.strings(CoreFields.THEME)) {
                    add(themes, row, theme);
                }
                for (String place : mention.strings(CoreFields.PLACE)) {
                    add(places, row, place);
                }
                row++;
            }
            texts.executeBatch();
            facts.executeBatch();
            themes.executeBatch();
            places.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Builds the word index and the statistics. */
    public void finish() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        execute(AFTER_FILLING);
    }

    /** How many mentions match. */
    public long count(String match) throws SQLException {
        return counts("SELECT '', count(*) FROM words WHERE words MATCH ?", match)
                .get("");
    }

    /** The screen with one statement for each of its parts. */
    public Screen screenByParts(String match) throws SQLException {
        return new Screen(
                count(match),
                counts("SELECT day, count(*) FROM facts WHERE rowid IN (" + HITS + ") GROUP BY day", match),
                List.of(
                        facet("facts", "rowid", "network", match),
                        facet("facts", "rowid", "tone", match),
                        facet("themes", "mention", "theme", match),
                        facet("places", "mention", "place", match)),
                rows(match));
    }

    private Map<String, Long> facet(String table, String key, String column, String match) throws SQLException {
        return counts(
                "SELECT " + column + ", count(*) FROM " + table + " WHERE " + key + " IN (" + HITS + ") AND " + column
                        + " IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20",
                match);
    }

    /** The screen with the matches gathered once in a table of their own. */
    public Screen screenByGathering(String match) throws SQLException {
        execute("DROP TABLE IF EXISTS temp.hits", "CREATE TEMP TABLE hits(rowid INTEGER PRIMARY KEY)");
        PreparedStatement gather = prepared("INSERT INTO temp.hits " + HITS + " ORDER BY rowid");
        gather.setString(1, match);
        gather.executeUpdate();
        String facts = " FROM temp.hits CROSS JOIN facts ON facts.rowid = hits.rowid ";
        Screen screen = new Screen(
                counts("SELECT '', count(*) FROM temp.hits", null).get(""),
                counts("SELECT day, count(*)" + facts + "GROUP BY day", null),
                List.of(
                        counts(top("network", facts), null),
                        counts(top("tone", facts), null),
                        counts(top("theme", " FROM temp.hits CROSS JOIN themes ON mention = hits.rowid "), null),
                        counts(top("place", " FROM temp.hits CROSS JOIN places ON mention = hits.rowid "), null)),
                rows(match));
        // A statement on a table that went away is prepared again.
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
        return screen;
    }

    private static String top(String column, String from) {
        return "SELECT " + column + ", count(*)" + from + "WHERE " + column
                + " IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20";
    }

    /** The 50 newest matches, their words marked. */
    private List<List<String>> rows(String match) throws SQLException {
        PreparedStatement statement = prepared("SELECT texts.id, texts.author, texts.url, texts.likes, facts.published,"
                + " highlight(words, 0, '\u00ab', '\u00bb'), highlight(words, 1, '\u00ab', '\u00bb')"
                + " FROM (SELECT facts.rowid AS newest FROM words CROSS JOIN facts ON facts.rowid = words.rowid"
                + " WHERE words MATCH ? ORDER BY published DESC LIMIT 50)"
                + " CROSS JOIN words ON words.rowid = newest CROSS JOIN texts ON texts.rowid = newest"
                + " CROSS JOIN facts ON facts.rowid = newest WHERE words MATCH ? ORDER BY facts.published DESC");
        statement.setString(1, match);
        statement.setString(2, match);
        List<List<String>> rows = new ArrayList<>(50);
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                List<String> row = new ArrayList<>(7);
                for (int i = 1; i <= 7; i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private Map<String, Long> counts(String sql, String match) throws SQLException {
        PreparedStatement statement = prepared(sql);
        if (match != null) {
            statement.setString(1, match);
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                counts.put(found.getString(1), found.getLong(2));
            }
        }
        return counts;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /**
     * What a Listen screen shows.
     *
     * @param count how many match
     * @param timeline mentions by day, counted from 1970
     * @param facets of network, tone, theme and place
     * @param rows the newest, words marked
     */
    public record Screen(
            long count, Map<String, Long> timeline, List<Map<String, Long>> facets, List<List<String>> rows) {}
}
