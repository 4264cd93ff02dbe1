package org.coproduction.bench.forum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database of a running server on this machine, for what no page of it offers: filling it within a minute, and looking at its rows. */
public final class ForumDatabase implements AutoCloseable {
    private static final int PORT_LINE = 3;

    private final Connection connection;

    private ForumDatabase(Connection connection) {
        this.connection = connection;
    }

    /** @param data the data directory of the application, whose embedded PostgreSQL runs */
    public static ForumDatabase open(Path data) throws IOException, SQLException {
        List<String> postmaster = Files.readAllLines(data.resolve("data/postmaster.pid"));
        String password = Files.readString(data.resolve("database-password")).strip();
        return new ForumDatabase(DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster.get(PORT_LINE).strip() + "/postgres", "commons", password));
    }

    public Agenda agenda() throws SQLException {
        List<String> categories = new ArrayList<>();
        for (String theme : rows("SELECT 'theme-' || number FROM themes ORDER BY number")) categories.add(theme);
        categories.addAll(List.of("practice", "young-researchers", "meetings", "site"));
        List<Agenda.Question> questions = new ArrayList<>();
        for (String row : rows("SELECT slug || ' theme-' || theme FROM questions ORDER BY theme, position")) {
            String[] parts = row.split(" ");
            questions.add(new Agenda.Question(parts[0], parts[1]));
        }
        return new Agenda(categories, questions);
    }

    private static final String REAL = """
        SELECT EXISTS (SELECT FROM people WHERE email NOT LIKE '%@synthetic.invalid' AND name NOT LIKE 'Synthetic writer %')
            OR EXISTS (SELECT FROM cases WHERE slug NOT LIKE 'synthetic-%')
            OR EXISTS (SELECT FROM posts p LEFT JOIN people a ON a.id = p.author
                        WHERE a.id IS NULL OR a.email NOT LIKE '%@synthetic.invalid')
        """;

    /** Whether it is filled already, with so many posts or more. */
    public boolean has(int posts) throws SQLException {
        return Long.parseLong(one("SELECT count(*) FROM posts", null)) >= posts;
    }

    /**
     * All of it, or nothing.
     *
     * @throws IOException where real people, cases or posts are there
     */
    public void fill(Forum forum, long seed) throws IOException, SQLException {
        if (one(REAL, null).equals("t"))
            throw new IOException(
                    "this database has people, cases or posts that are not synthetic; it is not filled with such");
        if (has(1)) throw new IOException("this database has other synthetic posts already; take a new directory");
        connection.setAutoCommit(false);
        try {
            new ForumRows(forum, seed, agenda(), connection).write();
            connection.commit();
        } finally {
            if (!connection.getAutoCommit()) connection.rollback();
            connection.setAutoCommit(true);
        }
        run("VACUUM ANALYZE");
    }

    /** The one value that a query answers with. */
    public String one(String sql, @Nullable Object parameter) throws SQLException {
        return rows(sql, parameter).getFirst();
    }

    List<String> rows(String sql) throws SQLException {
        return rows(sql, null);
    }

    /** The first column of each row, with every ? being the parameter. */
    public List<String> rows(String sql, @Nullable Object parameter) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameter)) {
            List<String> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) rows.add(String.valueOf(found.getString(1)));
            }
            return rows;
        }
    }

    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @param parameter what every ? of it is */
    public void run(String sql, Object parameter) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameter)) {
            statement.execute();
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object parameter) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++)
            statement.setObject(i, parameter);
        return statement;
    }

    /** Signs a member in, as if they had come by a link. */
    public void signIn(Member member, byte[] hash) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO sign_ins (id, hash, person, agent, address) VALUES (gen_random_uuid(), ?, ?, 'measuring', '127.0.0.0') ON CONFLICT DO NOTHING")) {
            statement.setBytes(1, hash);
            statement.setObject(2, member.id());
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
