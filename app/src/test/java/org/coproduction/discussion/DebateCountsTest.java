package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.CommonsTest;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many debates each part has, whatever becomes of them. */
@CommonsTest
class DebateCountsTest {
    private static final String PART = "young-researchers";

    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Debates debates;

    @Autowired
    Posts posts;

    @Autowired
    Categories categories;

    Debating debating;
    Person ana;
    int before;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        ana = debating.person("Ana Silva", Role.MEMBER);
        before = counted(PART, Space.Open.PUBLIC);
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void aDebateCountsWhenItBegins() {
        start(Space.Open.PUBLIC);
        assertThat(counted(PART, Space.Open.PUBLIC)).isEqualTo(before + 1);
    }

    @Test
    void anAnswerDoesNotCount() {
        debates.answer(start(Space.Open.PUBLIC), new PostText("Yes", Tongue.EN), ana);
        assertThat(counted(PART, Space.Open.PUBLIC)).isEqualTo(before + 1);
    }

    @Test
    void oneForMembersDoesNotCountForOthers() {
        start(Space.Open.MEMBERS);
        assertThat(counted(PART, Space.Open.PUBLIC)).isEqualTo(before);
    }

    @Test
    void oneWithoutAnyPostLeftDoesNotCountUntilItIsBack() {
        Debate debate = start(Space.Open.PUBLIC);
        posts.delete(posts.between(debate, 1, 1).getFirst());
        assertThat(counted(PART, Space.Open.PUBLIC)).isEqualTo(before);
        posts.restore(posts.between(debate, 1, 1).getFirst());
        assertThat(counted(PART, Space.Open.PUBLIC)).isEqualTo(before + 1);
    }

    @Test
    void oneThatMovesCountsWhereItStands() {
        int there = counted("meetings", Space.Open.PUBLIC);
        jdbc.sql("UPDATE debates SET category = 'meetings' WHERE id = :id")
                .param("id", start(Space.Open.PUBLIC).id())
                .update();
        assertThat(counted(PART, Space.Open.PUBLIC)).isEqualTo(before);
        assertThat(counted("meetings", Space.Open.PUBLIC)).isEqualTo(there + 1);
    }

    @Test
    void oneThatIsGoneCountsNoMore() {
        jdbc.sql("DELETE FROM debates WHERE id = :id")
                .param("id", start(Space.Open.PUBLIC).id())
                .update();
        assertThat(counted(PART, Space.Open.PUBLIC)).isEqualTo(before);
    }

    private Debate start(Space space) {
        return debates.start(
                new NewDebate(
                        categories.with(PART).orElseThrow(),
                        null,
                        space,
                        new Title("What is counted?"),
                        new PostText("Debates", Tongue.EN)),
                ana);
    }

    private int counted(String part, Space space) {
        return debates.counts(List.of(space)).getOrDefault(part, 0);
    }
}
