package org.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.discussion.SecretTalk;
import org.coproduction.people.EditorsQueue;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two states of the site that differ only in what is in a circle give everybody outside the same answers, byte for byte, at every
 * address there is, with the numbers of what is in the circle too.
 */
@CommonsTest
class NonInterferenceTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Leaving leaving;

    @Autowired
    List<EditorsQueue> queues;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    TestPeople group;
    SecretTalk talk;
    Person olga;
    Person eve;
    Map<String, Answers> outsiders;
    Answers member;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        Person ana = group.add("Ana Silva", Role.CONVENER);
        Person ben = group.add("Ben Okri", Role.MEMBER);
        olga = group.add("Olga Tokarska", Role.MEMBER);
        eve = group.add("Eve Dunn", Role.EDITOR);
        talk = new SecretTalk(site, ana, ben, olga);
        List<String> addresses = new ArrayList<>(EveryAddress.read(site, talk.numbers()));
        addresses.addAll(talk.searches());
        List<String> forms = EveryAddress.sent(site, talk.numbers());
        outsiders = new LinkedHashMap<>();
        outsiders.put("a visitor", new Answers(new Browsing(port), addresses, forms));
        outsiders.put("a member", new Answers(following(Browsing.as(olga.id(), links, port)), addresses, forms));
        outsiders.put("an editor", new Answers(Browsing.as(eve.id(), links, port), addresses, forms));
        member = new Answers(Browsing.as(ben.id(), links, port), addresses, List.of());
    }

    @AfterEach
    void putBack() {
        talk.close();
        group.close();
    }

    @Test
    void nothingOfACircleShowsOutside() {
        index.refresh();
        outsiders.values().forEach(Answers::all); // what is told only once has been told now
        Map<String, Map<String, String>> before = all();
        assertThat(differences(before, all()))
                .as("what no two answers have in common")
                .isEmpty();
        String kept = kept();
        talk.begin();
        index.refresh();
        talk.mail();
        assertThat(differences(before, all())).isEmpty();
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void theSameComparisonSeesWhatAMemberOfTheCircleSees() {
        member.all();
        Map<String, String> before = member.all();
        talk.begin();
        index.refresh();
        assertThat(differing(before, member.all()))
                .contains(
                        "/circles",
                        "/discussion",
                        "/discussion.json",
                        "/discussion/log",
                        "/discussion/notices",
                        "/discussion/on/case/burgernet-netherlands",
                        "/questions/trust-both-ways")
                .containsAll(talk.pages())
                .doesNotContain("/discussion.atom", "/cases", "/search?q=quincunx", "/sitemap.xml", "/");
    }

    /** All that a post in the circle could be told of for, and at once. */
    private static Browsing following(Browsing olgas) {
        olgas.get("/discussion/mail");
        olgas.post("/discussion/mail", "rhythm", "at-once");
        for (String what : List.of(
                "practice", "site", "on/question/trust-both-ways", "on/case/burgernet-netherlands", "people/ben-okri"))
            olgas.post("/discussion/" + what + "/following", "level", "everything");
        return olgas;
    }

    private Map<String, Map<String, String>> all() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        outsiders.forEach((who, answers) -> all.put(who, answers.all()));
        return all;
    }

    private static List<String> differences(
            Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        List<String> differences = new ArrayList<>();
        before.forEach((who, answers) -> differing(
                        answers, Optional.ofNullable(after.get(who)).orElseThrow())
                .forEach(address -> differences.add(who + " at " + address)));
        return differences;
    }

    private static Set<String> differing(Map<String, String> before, Map<String, String> after) {
        Set<String> differing = new TreeSet<>();
        before.forEach((address, answer) -> {
            if (!answer.equals(after.get(address))) differing.add(address);
        });
        return differing;
    }

    /** What lies in their mailboxes, in the copy of their data, and in the mail to editors of what waits. */
    private String kept() {
        List<String> kept = new ArrayList<>();
        for (Person outsider : List.of(olga, eve)) {
            kept.addAll(jdbc.sql("SELECT subject || plain FROM mails WHERE recipient = :to ORDER BY id")
                    .param("to", outsider.email().value())
                    .query(String.class)
                    .list());
            kept.add(json.writeValueAsString(leaving.copyFor(outsider.id())));
        }
        queues.forEach(queue -> kept.add(queue.key() + queue.waiting()));
        return String.join("\n", kept);
    }
}
