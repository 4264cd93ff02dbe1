package org.coproduction.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class TurnsTest {
    private final Turns one = new Turns(1, Duration.ZERO);

    static class Pages {
        public void list() {}

        @Costs(Costs.DOWNLOAD)
        public void file() {}
    }

    private static MockHttpServletRequest get(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/things");
        request.setQueryString(query);
        return request;
    }

    private MockHttpServletRequest begun(MockHttpServletRequest request, String method) {
        assertThat(one.preHandle(request, new MockHttpServletResponse(), route(method)))
                .isTrue();
        return request;
    }

    private static HandlerMethod route(String method) {
        try {
            return new HandlerMethod(new Pages(), method);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private void done(MockHttpServletRequest request) {
        one.afterCompletion(request, new MockHttpServletResponse(), route("list"), null);
    }

    @Test
    void theNextIsWorkedOnWhenTheOneBeforeIsDone() {
        MockHttpServletRequest first = begun(get("a=1&b=2"), "list");
        assertThat(Turns.has(first)).isTrue();
        assertThat(Turns.has(begun(get("a=1&b=3"), "list"))).isFalse();
        done(first);
        assertThat(Turns.has(begun(get("a=1&b=4"), "list"))).isTrue();
    }

    @Test
    void aTurnIsGivenBackOnce() {
        MockHttpServletRequest first = begun(get("a=1&b=2"), "list");
        done(first);
        done(first);
        begun(get("a=1&b=3"), "list");
        assertThat(Turns.has(begun(get("a=1&b=4"), "list"))).isFalse();
    }

    @Test
    void whoListensForNewsKeepsNobodyWaiting() {
        MockHttpServletRequest listener = begun(get(""), "list");
        one.afterConcurrentHandlingStarted(listener, new MockHttpServletResponse(), route("list"));
        assertThat(Turns.has(begun(get(""), "list"))).isTrue();
    }

    @Test
    void aShortOneWaitsForNoLongOne() {
        begun(get("a=1&b=2"), "list");
        assertThat(Turns.has(begun(get(""), "list"))).isTrue();
    }

    @Test
    void whatWritesOrSendsFilesTakesNoTurn() {
        MockHttpServletRequest form = get("");
        form.setMethod("POST");
        assertThat(Turns.has(begun(form, "list"))).isFalse();
        assertThat(Turns.has(begun(get("a=1&b=2"), "file"))).isFalse();
        assertThat(Turns.has(begun(get("a=1&b=2"), "list"))).isTrue();
    }
}
