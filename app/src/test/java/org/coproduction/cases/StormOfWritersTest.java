package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.coproduction.CommonsTest;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.people.Role;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

@CommonsTest
class StormOfWritersTest {
    private static final int WRITERS = 8;
    private static final int SAVES = 15;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    PersonId ana;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER).id();
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        group.close();
    }

    @Test
    void whateverWasAcknowledgedIsThere() {
        Draft draft = TestDrafts.titled("Open schools", ana, drafts);
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "Writer " + writer;
                writers.submit(() -> write(draft, name, acknowledged));
            }
        }
        List<String> there = drafts.find(draft.id()).orElseThrow().text().texts("challenges");
        assertThat(acknowledged).hasSize(WRITERS * SAVES);
        assertThat(there).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    @Test
    void whoeverBeginsWithOneTitleAtOnceGetsAnAddressOfTheirOwn() {
        List<Draft> begun = IntStream.range(0, WRITERS)
                .mapToObj(i -> drafts.begin(ana, DraftText.EMPTY.with("title", TestDrafts.text("One title"))))
                .toList();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            begun.forEach(draft -> writers.submit(() -> drafts.reserveAddress(draft.id())));
        }
        assertThat(begun.stream()
                        .map(draft -> drafts.find(draft.id()).orElseThrow().slug()))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    /** Each with a page that stays open, so that all but its own saves are news to it. */
    private void write(Draft draft, String name, Queue<String> acknowledged) {
        KnownText known = KnownText.of(draft);
        for (int i = 0; i < SAVES; i++) {
            String text = name + ", " + i;
            DraftSave answer = drafts.save(draft.id(), ana, known, one -> added(one, text), Map.of())
                    .orElseThrow();
            if (answer instanceof DraftSave.Done done) {
                acknowledged.add(text);
                known = done.known();
            }
        }
    }

    private static DraftText added(DraftText text, String challenge) {
        ArrayNode more = JsonNodeFactory.instance.arrayNode();
        text.texts("challenges").forEach(more::add);
        return text.with("challenges", more.add(challenge));
    }
}
