package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.coproduction.CommonsTest;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommonsTest
class OpenFormsTest {
    @Autowired
    OpenForms forms;

    @Autowired
    Words words;

    @Autowired
    Assets assets;

    @Test
    void aPersonTakesTheirTime() {
        assertThat(refused(OldSeal.of(forms), "")).isEmpty();
    }

    @Test
    void aProgramIsQuickAndMaySendItOnceMore() {
        String fresh = forms.seal();
        assertThat(refused(fresh, "")).contains("within a few seconds");
    }

    @Test
    void aProgramFillsInWhatNobodySees() {
        assertThat(refused(OldSeal.of(forms), "https://example.org")).contains("do not see");
    }

    @Test
    void aSealOfOnesOwnMakingDoesNotHold() {
        String good = OldSeal.of(forms);
        String older = (Long.parseLong(good.substring(0, good.indexOf('.'))) - 60) + good.substring(good.indexOf('.'));
        for (String made : new String[] {"", ".", "1", "x.y", older, good + "x", "99999999999999.abc"})
            assertThat(refused(made, "")).as(made).contains("mark of when it was opened");
    }

    @Test
    void aFormThatLayOpenForDaysIsSentOnceMore() {
        String old = OldSeal.of(forms, Duration.ofDays(3));
        assertThat(refused(old, "")).contains("two days");
        assertThat(forms.sealAfter(old)).isNotEqualTo(old);
    }

    @Test
    void whoMendsAMistakeKeepsTheSeal() {
        String seal = OldSeal.of(forms);
        assertThat(forms.sealAfter(seal)).isEqualTo(seal);
    }

    private String refused(@Nullable String seal, String trap) {
        Here here = new Here(
                Language.EN,
                Theme.SYSTEM,
                "/",
                "",
                "http://localhost",
                false,
                Viewer.ANYBODY,
                () -> "",
                words,
                assets,
                Menu.EMPTY);
        return forms.mistake(seal, trap, here).map(Mistake::text).orElse("");
    }
}
