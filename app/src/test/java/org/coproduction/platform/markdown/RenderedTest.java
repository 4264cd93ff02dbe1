package org.coproduction.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderedTest {
    private final List<String> made = new ArrayList<>();
    private final Rendered rendered = new Rendered(1_000);

    @Test
    void aTextIsRenderedOnce() {
        of("one");
        of("one");
        assertThat(made).containsExactly("one");
    }

    @Test
    void anotherTextHasItsOwnHtml() {
        assertThat(of("one").toString()).isNotEqualTo(of("two").toString());
    }

    @Test
    void whatWasAskedForLongestAgoMakesRoom() {
        of("first");
        for (int i = 100; i < 300; i++) of("" + i);
        of("first");
        assertThat(made).filteredOn("first"::equals).hasSize(2);
        assertThat(rendered.count()).isBetween(50, 166);
    }

    @Test
    void whatIsAskedForAgainAndAgainStays() {
        for (int i = 100; i < 300; i++) {
            of("first");
            of("" + i);
        }
        assertThat(made).filteredOn("first"::equals).hasSize(1);
    }

    @Test
    void aTextThatWouldDriveOutAllOthersIsNotKept() {
        of("x".repeat(900));
        assertThat(rendered.count()).isZero();
    }

    private SafeHtml of(String text) {
        return rendered.of(text, asked -> {
            made.add(asked);
            return new SafeHtml(asked);
        });
    }
}
