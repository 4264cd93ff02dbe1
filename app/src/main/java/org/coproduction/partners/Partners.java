package org.coproduction.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.search.Changes;
import org.coproduction.texts.BothLanguages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All partners: find them, begin one, list it and take it out. What is said of them is changed like any text. */
@Component
public class Partners {
    /** The kind of record that the index and the history of texts know them as. */
    public static final String KIND = "partner";

    private static final String PARTNER = """
        SELECT number, kind, name_en, name_fr, shares_en, shares_fr, reach_en, reach_fr, address, listed_at
          FROM partners
        """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Changes changes;

    Partners(JdbcClient jdbc, Audit audit, Changes changes) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.changes = changes;
    }

    /** Those that everybody sees, in the order in which they came; there are some dozens: read through. */
    public List<Partner> listed() {
        return jdbc.sql(PARTNER + "WHERE listed_at IS NOT NULL ORDER BY number")
                .query(Partners::partner)
                .list();
    }

    /** Those that everybody sees since some moment of this time, the newest first; read through likewise. */
    public List<Partner> listed(Instant from, Instant until, int most) {
        return jdbc.sql(PARTNER + """
                WHERE listed_at >= :from AND listed_at < :until ORDER BY listed_at DESC, number DESC LIMIT :most
                """)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("most", most)
                .query(Partners::partner)
                .list();
    }

    /** Those that only editors see. */
    public List<Partner> unlisted() {
        return jdbc.sql(PARTNER + "WHERE listed_at IS NULL ORDER BY number")
                .query(Partners::partner)
                .list();
    }

    public Optional<Partner> find(int number) {
        return jdbc.sql(PARTNER + "WHERE number = :number")
                .param("number", number)
                .query(Partners::partner)
                .optional();
    }

    private static final String BEGUN =
            "SELECT number FROM partners WHERE listed_at IS NULL AND name_en = '' AND name_fr = '' ORDER BY number LIMIT 1";

    /** One without a name: the one that somebody began and left so, or a new one. */
    public int begin() {
        return jdbc.sql(BEGUN)
                .query(Integer.class)
                .optional()
                .orElseGet(() -> jdbc.sql("INSERT INTO partners DEFAULT VALUES RETURNING number")
                        .query(Integer.class)
                        .single());
    }

    /** @param listed whether everybody sees it from now on, or only editors do */
    @Transactional
    public void list(Partner partner, boolean listed, PersonId by) {
        jdbc.sql("UPDATE partners SET listed_at = CASE WHEN :listed THEN now() END WHERE number = :number")
                .param("listed", listed)
                .param("number", partner.number())
                .update();
        changed(partner.number());
        audit.log(
                by.value(), listed ? "partner-listed" : "partner-taken-out", null, Integer.toString(partner.number()));
    }

    private static final String WRITE = """
        UPDATE partners
           SET kind = :kind, name_en = :nameEn, name_fr = :nameFr, shares_en = :sharesEn, shares_fr = :sharesFr,
               reach_en = :reachEn, reach_fr = :reachFr, address = :address
         WHERE number = :number
        """; // served by the primary key

    /** To be called where the version is kept. */
    public void write(int number, PartnerText text) {
        jdbc.sql(WRITE)
                .param("kind", text.kind().key())
                .param("nameEn", text.name().en())
                .param("nameFr", text.name().fr())
                .param("sharesEn", text.shares().en())
                .param("sharesFr", text.shares().fr())
                .param("reachEn", text.reach().en())
                .param("reachFr", text.reach().fr())
                .param("address", text.site())
                .param("number", number)
                .update();
        changed(number);
    }

    private void changed(int number) {
        changes.of(KIND, List.of(Integer.toString(number)));
    }

    private static Partner partner(ResultSet row, int line) throws SQLException {
        Timestamp listedAt = row.getTimestamp("listed_at");
        return new Partner(
                row.getInt("number"),
                listedAt == null ? null : listedAt.toInstant(),
                new PartnerText(
                        PartnerKind.of(row.getString("kind")).orElseThrow(),
                        new BothLanguages(row.getString("name_en"), row.getString("name_fr")),
                        new BothLanguages(row.getString("shares_en"), row.getString("shares_fr")),
                        new BothLanguages(row.getString("reach_en"), row.getString("reach_fr")),
                        row.getString("address")));
    }
}
