package org.coproduction.discussion.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import org.coproduction.CommonsTest;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Debating;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.Level;
import org.coproduction.discussion.NewDebate;
import org.coproduction.discussion.Notices;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Target;
import org.coproduction.discussion.Title;
import org.coproduction.discussion.Tongue;
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
class VisitsTest {
    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Debates debates;

    @Autowired
    Categories categories;

    @Autowired
    Visits visits;

    @Autowired
    Follows follows;

    @Autowired
    Unposted unposted;

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
        assertThat(before(1, 3)).isZero();
        assertThat(before(1, 5)).isEqualTo(3);
        assertThat(before(1, 5)).isEqualTo(5);
    }

    @Test
    void whoLooksAtAnEarlierPageHasStillReadTheLaterOne() {
        before(1, 5);
        assertThat(before(1, 2)).isEqualTo(5);
        assertThat(before(1, 5)).isEqualTo(5);
    }

    @Test
    void whatWasPassedOverOnTheWayIsSeenToo() {
        assertThat(notices.unseen(ana)).isEqualTo(4);
        before(4, 5);
        assertThat(notices.unseen(ana)).isZero();
    }

    @Test
    void aPostThatCameToStandOnAPageReadBeforeIsSeenWithThePage() {
        before(1, 5);
        jdbc.sql(
                        "UPDATE notices SET seen_at = NULL WHERE person = :ana AND post = (SELECT id FROM posts WHERE debate = :debate AND number = 3)")
                .param("ana", ana)
                .param("debate", debate.id())
                .update();
        before(1, 5);
        assertThat(notices.unseen(ana)).isZero();
    }

    @Test
    void whereNothingIsNewNothingIsWritten() {
        before(1, 5);
        Supplier<String> written = () -> transaction.execute(status -> {
            before(1, 5);
            return jdbc.sql("SELECT coalesce(pg_current_xact_id_if_assigned()::text, 'nothing')")
                    .query(String.class)
                    .single();
        });
        assertThat(written.get()).isEqualTo("nothing");
    }

    @Test
    void itTellsHowTheyStandToTheDebate() {
        assertThat(visits.come(ana, debate, 1, 5)).isEqualTo(new Visits.Visit(0, Level.EVERYTHING, false, false));
        follows.choose(ana, new Target.OneDebate(debate.id()), Level.NOTHING);
        unposted.keep(ana, Place.in(debate), text(), Unposted.Head.NONE);
        assertThat(visits.come(ana, debate, 1, 5)).isEqualTo(new Visits.Visit(5, Level.NOTHING, true, false));
    }

    @Test
    void theyStandToEachDebateOnItsOwn() {
        before(1, 5);
        unposted.keep(ana, Place.in(debate), text(), Unposted.Head.NONE);
        Debate other = debates.start(
                new NewDebate(
                        categories.with("practice").orElseThrow(),
                        null,
                        Space.Open.PUBLIC,
                        new Title("Another one"),
                        text()),
                ben);
        assertThat(visits.come(ana, other, 1, 1)).isEqualTo(new Visits.Visit(0, Level.MENTIONS, false, false));
        assertThat(visits.come(ben.id().value(), debate, 1, 5).unposted()).isFalse();
    }

    private int before(int from, int to) {
        return visits.come(ana, debate, from, to).before();
    }

    private static PostText text() {
        return new PostText("What do you think?", Tongue.EN);
    }
}
