package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What people mean by a number and a sign before it. */
@CommonsTest
class NumberLinksTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    TwoDebates two;
    Visitor visitor;
    Debating debating;
    Browsing anas;
    Browsing bens;
    Browsing editors;
    String one;
    String other;

    @BeforeEach
    void make() {
        two = new TwoDebates(site);
        visitor = new Visitor(port);
        debating = two.debating;
        anas = two.anas;
        bens = two.bens;
        editors = two.editors;
        one = two.one;
        other = two.other;
    }

    @AfterEach
    void putBack() {
        two.close();
    }

    @Test
    void aNumberInATextLeadsToItsPostWhereverThatGoesAndSaysWhereItStands() {
        TwoDebates.answer(anas, one, "As #2 says, not `#1` nor \\#1; a#1 and #99 are none.");
        assertThat(editors.get(TwoDebates.bare(one) + "/split").body())
                .contains("As #2 says")
                .doesNotContain("](/");
        String post = debating.post(one, 2);
        assertThat(visitor.get(one).body())
                .contains(
                        "As <a href=\"" + post + "\"",
                        ">#2</a> says, not <code>#1</code> nor #1; a#1 and #99 are none.");
        two.merge(one, other);
        assertThat(visitor.get(other).body()).contains(">#3</a> says");
        two.undo();
        assertThat(visitor.get(one).body()).contains(">#2</a> says");
        two.split(one, "2", "Another & matter");
        assertThat(visitor.get(one).body()).contains(">#1, Another &amp; matter</a> says");
    }

    @Test
    void aNumberInAnAnswerThatCameLateStaysAsItWasTyped() {
        two.merge(one, other);
        TwoDebates.answer(anas, one, "As #2 says");
        assertThat(visitor.get(other).body()).contains("As #2 says");
    }

    @Test
    void aNumberOfAPostThatOneMayNotReadSaysNothingNew() {
        String secret = Debating.start(anas, "Among us", "First", "space", "members");
        TwoDebates.answer(anas, secret, "Second");
        String post = debating.post(secret, 2);
        TwoDebates.answer(anas, one, "Like [#7](" + post + ")");
        assertThat(visitor.get(one).body()).contains(">#7</a>").doesNotContain("Among us");
        assertThat(bens.get(one).body()).contains(">#2, Among us</a>");
    }
}
