package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.people.Role;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens to a case, in any order, it keeps its identifier and its address. */
@CommonsTest
class AddressOfCaseTest {
    private static final int STEPS = 25;

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftStates states;

    @Autowired
    Reviews reviews;

    @Autowired
    Publishing publishing;

    @Autowired
    Retiring retiring;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    PersonId ana;
    PersonId eva;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER).id();
        eva = group.add("Eva Novak", Role.EDITOR).id();
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        TestCases.remove(jdbc);
        index.refresh();
        group.close();
    }

    private enum Step {
        RETITLE,
        SUBMIT,
        RECALL,
        RETURN,
        PUBLISH,
        PUT_ASIDE,
        TAKE_UP,
        IMPROVE,
        RESTORE,
        RETIRE,
        REINSTATE
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void aCaseKeepsItsIdentifierAndItsAddress(long seed) {
        Random chance = new Random(seed);
        Draft draft = drafts.begin(ana, DraftText.of(TestText.named("test-x", "Test open schools")));
        drafts.reserveAddress(draft.id());
        CaseSlug address =
                Objects.requireNonNull(drafts.find(draft.id()).orElseThrow().slug());
        List<Step> taken = new ArrayList<>();
        Long id = null;
        for (int i = 0; i < STEPS; i++) {
            Step step = i == STEPS - 1 ? Step.PUBLISH : Step.values()[chance.nextInt(Step.values().length)];
            taken.add(step);
            draft = take(step, draft, address, i);
            assertThat(drafts.find(draft.id()).orElseThrow().slug())
                    .as("%s", taken)
                    .isEqualTo(address);
            Long now = id(address);
            if (id != null) assertThat(now).as("%s", taken).isEqualTo(id);
            id = now;
        }
        assertThat(id).as("%s", taken).isNotNull();
        assertThat(new Visitor(port).get(address.address()).statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).get(address.address() + "/versions/1").statusCode())
                .isEqualTo(200);
        assertThat(jdbc.sql("SELECT count(*) FROM cases WHERE slug LIKE 'test-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** Where a step cannot be taken, nothing happens. */
    private Draft take(Step step, Draft draft, CaseSlug slug, int number) {
        DraftId id = draft.id();
        return switch (step) {
            case RETITLE -> {
                drafts.save(id, ana, KnownText.of(drafts.find(id).orElseThrow()), retitled(number), Map.of());
                drafts.reserveAddress(id);
                yield draft;
            }
            case SUBMIT -> after(draft, states.submit(id, ana, "Sent"));
            case RECALL -> after(draft, states.recall(id, ana));
            case RETURN -> {
                reviews.decide(id, "title", Review.Verdict.RETURNED, "Why?", eva);
                yield after(draft, reviews.sendBack(id, eva));
            }
            case PUBLISH -> {
                states.takeUp(id, ana);
                drafts.save(id, ana, KnownText.of(drafts.find(id).orElseThrow()), retitled(number), Map.of());
                states.submit(id, ana, "Sent");
                reviews.find(id)
                        .ifPresent(review -> review.changed()
                                .forEach(field -> reviews.decide(id, field, Review.Verdict.ACCEPTED, "", eva)));
                yield after(draft, publishing.publish(id, eva, false));
            }
            case PUT_ASIDE -> after(draft, states.putAside(id, ana));
            case TAKE_UP -> after(draft, states.takeUp(id, ana));
            case IMPROVE -> drafts.improve(slug, ana).orElse(draft);
            case RESTORE -> drafts.restore(slug, 1, ana).orElse(draft);
            case RETIRE -> after(draft, retiring.retire(slug, "Told twice", eva));
            case REINSTATE -> after(draft, retiring.reinstate(slug, eva));
        };
    }

    private static java.util.function.UnaryOperator<DraftText> retitled(int number) {
        return text -> text.with("title", TestDrafts.text("Test schools, title " + number));
    }

    private static Draft after(Draft draft, Object outcome) {
        return draft;
    }

    private @Nullable Long id(CaseSlug slug) {
        return jdbc.sql("SELECT id FROM cases WHERE slug = :slug")
                .param("slug", slug.value())
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
