package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@CommonsTest
class DebateListTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    Debating debating;
    String first;
    String second;
    String third;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        Browsing anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        first = Debating.start(anas, "First", "One");
        second = Debating.start(anas, "Second", "Two", "category", "meetings");
        third = Debating.start(anas, "Third", "Three");
        anas.post(Debating.answers(second), "text", "More", "language", "en");
        anas.post(Debating.answers(second), "text", "And more", "language", "en");
        anas.post(Debating.answers(first), "text", "Last", "language", "en");
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void debatesStandByTheirLastAnswerByTheirBeginningOrByTheirPosts() {
        assertThat(listed("/discussion")).containsExactly(first, second, third);
        assertThat(listed("/discussion?sort=newest")).containsExactly(third, second, first);
        assertThat(listed("/discussion?sort=lively")).containsExactly(second, first, third);
    }

    @Test
    void aPartHasItsOwnOnly() {
        assertThat(listed("/discussion/practice")).containsExactly(first, third);
    }

    private List<String> listed(String address) {
        String list = new Visitor(port).get(address).body();
        return Stream.of(first, second, third)
                .filter(debate -> list.contains("href=\"" + debate + "\""))
                .sorted(Comparator.comparing(debate -> list.indexOf("href=\"" + debate + "\"")))
                .toList();
    }
}
