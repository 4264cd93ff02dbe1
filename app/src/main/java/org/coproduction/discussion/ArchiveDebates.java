package org.coproduction.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The debates of which mails of an archive become posts: those that are there from an earlier import, and new ones. */
final class ArchiveDebates {
    private final JdbcClient jdbc;

    ArchiveDebates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String KNOWN = """
        SELECT a.mail, p.debate FROM archived_posts a JOIN posts p ON p.id = a.post WHERE a.mail = ANY(:mails)
        """; // served by archived_posts_mail_key and the primary key of posts

    /** In which debate each of the mails is that are here already: of these, and of those they answer. */
    Map<UUID, Long> known(Collection<ListMail> mails) {
        Map<UUID, Long> known = new HashMap<>();
        UUID[] asked = mails.stream().flatMap(ListMail::ids).distinct().toArray(UUID[]::new);
        jdbc.sql(KNOWN).param("mails", asked).query(row -> {
            known.put(row.getObject("mail", UUID.class), row.getLong("debate"));
        });
        return known;
    }

    private static final String BEGIN = """
        INSERT INTO debates (id, category, space, title, language, started_at, last_number, posts, last_post_at)
        OVERRIDING SYSTEM VALUE
        SELECT d.id, :category, :space, d.title, :language, to_timestamp(d.first / 1000.0), d.posts, d.posts,
               to_timestamp(d.last / 1000.0)
          FROM unnest(:ids, :titles, :posts, :firsts, :lasts) AS d (id, title, posts, first, last)
        """;

    /** Begins one for each of these strands, in their order. */
    List<Long> begin(List<List<ListMail>> strands, ArchivePlace place, String untitled) {
        List<Long> ids = jdbc.sql("SELECT nextval('debates_id_seq') FROM generate_series(1, :count)")
                .param("count", strands.size())
                .query(Long.class)
                .list();
        jdbc.sql(BEGIN)
                .param("category", place.category().key())
                .param("space", place.space().key())
                .param("language", place.tongue().tag())
                .param("ids", ids.toArray(Long[]::new))
                .param(
                        "titles",
                        strands.stream()
                                .map(strand -> title(strand, place, untitled))
                                .toArray(String[]::new))
                .param("posts", strands.stream().map(List::size).toArray(Integer[]::new))
                .param(
                        "firsts",
                        strands.stream()
                                .map(strand -> millis(strand.getFirst()))
                                .toArray(Long[]::new))
                .param(
                        "lasts",
                        strands.stream().map(strand -> millis(strand.getLast())).toArray(Long[]::new))
                .update();
        return ids;
    }

    private static String title(List<ListMail> strand, ArchivePlace place, String untitled) {
        String subject = strand.getFirst().subject().titleOn(place.list());
        return Title.of(subject).map(Title::value).orElse(untitled);
    }

    private static long millis(ListMail mail) {
        return mail.at().toEpochMilli();
    }

    private static final String READERS =
            """
        UPDATE debate_readers r SET read_to = r.read_to + m.more
          FROM unnest(:ids, :more) AS m (id, more) JOIN debates d ON d.id = m.id
         WHERE r.debate = d.id AND r.read_to = d.last_number
        """; // served by the primary key of debates; readers of some debates: read through

    private static final String GO_ON = """
        WITH held AS (SELECT id, last_number FROM debates WHERE id = ANY(:ids) ORDER BY id FOR UPDATE)
        UPDATE debates d
           SET last_number = d.last_number + m.more, posts = d.posts + m.more,
               last_post_at = greatest(d.last_post_at, to_timestamp(m.last / 1000.0))
          FROM unnest(:ids, :more, :lasts) AS m (id, more, last), held
         WHERE d.id = m.id AND held.id = d.id
        RETURNING d.id, held.last_number
        """; // served by the primary key

    /** Makes room behind the last post of each; who had read a debate to its end has read what the archive adds to it. */
    Map<Long, Integer> goOn(Map<Long, List<ListMail>> more) {
        Map<Long, Integer> last = new HashMap<>();
        if (more.isEmpty()) return last;
        TreeMap<Long, List<ListMail>> sorted = new TreeMap<>(more);
        Long[] ids = sorted.keySet().toArray(Long[]::new);
        List<List<ListMail>> mails = new ArrayList<>(sorted.values());
        Integer[] counts = mails.stream().map(List::size).toArray(Integer[]::new);
        jdbc.sql(READERS).param("ids", ids).param("more", counts).update();
        jdbc.sql(GO_ON)
                .param("ids", ids)
                .param("more", counts)
                .param(
                        "lasts",
                        mails.stream().map(strand -> millis(strand.getLast())).toArray(Long[]::new))
                .query(row -> {
                    last.put(row.getLong("id"), row.getInt("last_number"));
                });
        return last;
    }
}
