package org.coproduction.platform.limits;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/**
 * Answers are worked out a few at a time, in the order in which they were asked for. Worked on all at once, by slices, each
 * would take as long as all of them together; and short ones have a queue of their own, so that none waits behind long ones.
 */
@Component
class Turns implements AsyncHandlerInterceptor {
    private static final String TAKEN = Turns.class.getName();
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Semaphore shortOnes;
    private final Semaphore longOnes;
    private final Duration patience;

    /** One more than there are processors: it works while another waits for the database. */
    @Autowired
    Turns() {
        this(Runtime.getRuntime().availableProcessors() + 1, PATIENCE);
    }

    /** @param patience after which one goes on without a turn: where those before it are stuck, nobody is stuck for it */
    Turns(int atOnce, Duration patience) {
        this.shortOnes = new Semaphore(atOnce, true);
        this.longOnes = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Semaphore places = places(request, handler);
        if (places != null && taken(places)) request.setAttribute(TAKEN, places);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        giveBack(request);
    }

    /** What is sent bit by bit from here on, for hours perhaps, works on nothing meanwhile. */
    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        giveBack(request);
    }

    private static void giveBack(HttpServletRequest request) {
        if (!(request.getAttribute(TAKEN) instanceof Semaphore places)) return;
        request.removeAttribute(TAKEN);
        places.release();
    }

    static boolean has(HttpServletRequest request) {
        return request.getAttribute(TAKEN) != null;
    }

    /** None for what writes, or sends files for as long as its reader takes them. */
    private @Nullable Semaphore places(HttpServletRequest request, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST || !(handler instanceof HandlerMethod route))
            return null;
        if (!HttpMethod.GET.matches(request.getMethod())) return null;
        if (Limits.cost(route, null) >= Costs.DOWNLOAD) return null;
        return Limits.cost(route, request.getQueryString()) < Limits.COSTLY ? shortOnes : longOnes;
    }

    private boolean taken(Semaphore places) {
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
