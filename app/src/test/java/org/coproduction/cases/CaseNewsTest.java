package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.mail.Outbox;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class CaseNewsTest {
    private static final CaseSlug SLUG = new CaseSlug("test-open-schools");
    private static final String ON_CASE = "/discussion/on/case/test-open-schools/following";

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
    People people;

    @Autowired
    Leaving leaving;

    @Autowired
    SignInLinks links;

    @Autowired
    Outbox outbox;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Person eva;
    Browsing reader;
    Person ben;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        eva = group.add("Eva Novak", Role.EDITOR);
        ben = group.add("Ben Okri", Role.MEMBER);
        reader = Browsing.as(ben.id(), links, port);
        reader.get("/discussion/following");
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        TestCases.remove(jdbc);
        jdbc.sql("DELETE FROM happenings").update();
        jdbc.sql("DELETE FROM former_people").update();
        index.refresh();
        group.close();
    }

    @Test
    void whoFollowsAPersonIsToldOnceOfTheirCase() {
        follow("/discussion/people/ana-silva/following");
        follow("/discussion/on/strategy/recognition/following");
        publish(drafts.begin(
                ana.id(),
                DraftText.of(TestText.named("test-x", "Test open schools")).with("strategies", prizes())));
        assertThat(reader.get("/discussion/notices").body())
                .containsOnlyOnce("A new case was published")
                .contains("Test open schools");
    }

    @Test
    void whoFollowsACaseIsToldOfItsNextVersionUntilTheyLook() {
        publish(drafts.begin(ana.id(), DraftText.of(TestText.named("test-x", "Test open schools"))));
        follow(ON_CASE);
        change("Somebody does it better.");
        String page = reader.get("/discussion/notices").body();
        assertThat(page).contains("A new version of this case was published");
        String notice = page.replaceFirst("(?s).*?(/discussion/notices/\\d+)\".*", "$1");
        assertThat(reader.get(notice).headers().firstValue("Location")).hasValue("/cases/test-open-schools");
        assertThat(reader.get("/discussion/notices/count").body()).isEmpty();
    }

    @Test
    void whoDidItAndWhoWantsNothingIsNotTold() {
        publish(drafts.begin(ana.id(), DraftText.of(TestText.named("test-x", "Test open schools"))));
        follow("/discussion/people/ana-silva/following");
        reader.post(ON_CASE, "level", "nothing");
        Browsing editor = Browsing.as(eva.id(), links, port);
        editor.get("/discussion/following");
        editor.post(ON_CASE, "level", "everything");
        change("Somebody does it better.");
        assertThat(reader.get("/discussion/notices/count").body()).isEmpty();
        assertThat(editor.get("/discussion/notices/count").body()).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM happenings")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aCaseThatIsRetiredIsToldByMailAtOnce() {
        publish(drafts.begin(ana.id(), DraftText.of(TestText.named("test-x", "Test open schools"))));
        follow(ON_CASE);
        reader.post("/discussion/mail", "rhythm", "at-once");
        retiring.retire(SLUG, "Told twice", eva.id());
        await().until(() -> !outbox.to(ben.email().value()).isEmpty());
        Outbox.Mail mail =
                outbox.unsent(outbox.to(ben.email().value()).getFirst().id()).orElseThrow();
        assertThat(mail.subject()).isEqualTo("Test open schools");
        assertThat(mail.plain()).contains("This case was retired", "/cases/test-open-schools");
    }

    @Test
    void nobodySeesTheNoticeOfSomebodyElse() {
        publish(drafts.begin(ana.id(), DraftText.of(TestText.named("test-x", "Test open schools"))));
        follow(ON_CASE);
        retiring.retire(SLUG, "Told twice", eva.id());
        long happening = jdbc.sql("SELECT id FROM happenings").query(Long.class).single();
        Browsing other = Browsing.as(ana.id(), links, port);
        assertThat(other.get("/discussion/notices/" + happening).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIFollowStandsOnOnePage() {
        follow("/discussion/on/case/burgernet-netherlands/following");
        follow("/discussion/on/question/trust-both-ways/following");
        follow("/discussion/people/ana-silva/following");
        assertThat(reader.get("/discussion/following").body())
                .contains("/cases/burgernet-netherlands", "/questions/trust-both-ways", "/people/ana-silva");
    }

    @Test
    void nobodyFollowsWhoHasLeft() {
        follow("/discussion/people/ana-silva/following");
        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(jdbc.sql("SELECT count(*) FROM follows WHERE target = :target")
                        .param("target", "person:" + ana.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyMembersSeeTheFormAndNoStrangerGetsItFromAKeptPage() {
        String address = "/cases/burgernet-netherlands";
        String form = address.replace("/cases", "/discussion/on/case") + "/following";
        assertThat(reader.get(address).body()).contains(form);
        assertThat(new Visitor(port).get(address).body()).doesNotContain(form);
        assertThat(new Visitor(port).get("/people/ana-silva").body()).doesNotContain("/following");
    }

    private static JsonNode prizes() {
        return JsonMapper.shared()
                .readTree("[{\"kind\": \"recognition\", \"description\": \"Prizes.\", \"source\": \"one\"}]");
    }

    private void follow(String form) {
        assertThat(reader.post(form, "level", "everything").statusCode()).isBetween(300, 399);
    }

    private void change(String summary) {
        Draft change = drafts.improve(SLUG, ana.id()).orElseThrow();
        publish(TestDrafts.saved(change, ana.id(), text -> text.with("summary", TestDrafts.text(summary)), drafts));
    }

    private void publish(Draft draft) {
        states.submit(draft.id(), ana.id(), "Told");
        reviews.of(draft)
                .changed()
                .forEach(field -> reviews.decide(draft.id(), field, Review.Verdict.ACCEPTED, "", eva.id()));
        assertThat(publishing.publish(draft.id(), eva.id(), false)).isEqualTo(Publishing.Answer.PUBLISHED);
        index.refresh();
    }
}
