package org.coproduction.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RushTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Rush rush = new Rush(2);

    private MockHttpServletRequest asked() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        rush.preHandle(request, new MockHttpServletResponse(), this);
        return request;
    }

    private void answered(MockHttpServletRequest request) {
        rush.afterCompletion(request, new MockHttpServletResponse(), this, null);
    }

    @Test
    void whileAProcessorIsFreeNobodyIsLetPass() {
        asked();
        assertThat(rush.letPass(LONG)).isTrue();
    }

    @Test
    void whereTooManyWaitOneGoesOnAfterAWhile() {
        asked();
        asked();
        assertThat(rush.letPass(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void whoLetsThemPassGoesOnAsSoonAsTheyAreAnswered() {
        MockHttpServletRequest first = asked();
        asked();
        CompletableFuture<Boolean> work = CompletableFuture.supplyAsync(() -> rush.letPass(LONG));
        answered(first);
        await().untilAsserted(() -> assertThat(work).isCompletedWithValue(true));
    }

    @Test
    void eachIsCountedOnce() {
        MockHttpServletRequest first = asked();
        rush.preHandle(first, new MockHttpServletResponse(), this);
        rush.afterConcurrentHandlingStarted(first, new MockHttpServletResponse(), this);
        answered(first);
        asked();
        assertThat(rush.letPass(Duration.ZERO)).isTrue();
        asked();
        assertThat(rush.letPass(Duration.ZERO)).isFalse();
    }
}
