package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import org.coproduction.CommonsTest;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CommonsTest
class ReadUpToTest {
    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Debates debates;

    @Autowired
    Categories categories;

    @Autowired
    ReadUpTo read;

    @Autowired
    Notices notices;

    @Autowired
    TransactionTemplate transaction;

    Debating debating;
    Debate debate;
    UUID ana;
    Person ben;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        Person begins = debating.person("Ana Silva", Role.MEMBER);
        ana = begins.id().value();
        ben = debating.person("Ben Okoro", Role.MEMBER);
        debate = debates.start(
                new NewDebate(
                        categories.with("practice").orElseThrow(),
                        null,
                        Space.Open.PUBLIC,
                        new Title("A debate that goes on"),
                        text()),
                begins);
        for (int number = 2; number <= 5; number++) debates.answer(debate, text(), ben);
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void itTellsUpToWhereTheyHadRead() {
        assertThat(read.read(ana, debate, 1, 3)).isZero();
        assertThat(read.read(ana, debate, 1, 5)).isEqualTo(3);
        assertThat(read.read(ana, debate, 1, 5)).isEqualTo(5);
    }

    @Test
    void whoLooksAtAnEarlierPageHasStillReadTheLaterOne() {
        read.read(ana, debate, 1, 5);
        assertThat(read.read(ana, debate, 1, 2)).isEqualTo(5);
        assertThat(read.read(ana, debate, 1, 5)).isEqualTo(5);
    }

    @Test
    void whatWasPassedOverOnTheWayIsSeenToo() {
        assertThat(notices.unseen(ana)).isEqualTo(4);
        read.read(ana, debate, 4, 5);
        assertThat(notices.unseen(ana)).isZero();
    }

    @Test
    void aPostThatCameToStandOnAPageReadBeforeIsSeenWithThePage() {
        read.read(ana, debate, 1, 5);
        jdbc.sql(
                        "UPDATE notices SET seen_at = NULL WHERE person = :ana AND post = (SELECT id FROM posts WHERE debate = :debate AND number = 3)")
                .param("ana", ana)
                .param("debate", debate.id())
                .update();
        read.read(ana, debate, 1, 5);
        assertThat(notices.unseen(ana)).isZero();
    }

    @Test
    void whereNothingIsNewNothingIsWritten() {
        read.read(ana, debate, 1, 5);
        Supplier<String> written = () -> transaction.execute(status -> {
            read.read(ana, debate, 1, 5);
            return jdbc.sql("SELECT coalesce(pg_current_xact_id_if_assigned()::text, 'nothing')")
                    .query(String.class)
                    .single();
        });
        assertThat(written.get()).isEqualTo("nothing");
    }

    private static PostText text() {
        return new PostText("What do you think?", Tongue.EN);
    }
}
