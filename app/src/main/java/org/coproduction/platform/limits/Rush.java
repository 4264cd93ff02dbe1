package org.coproduction.platform.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/** Knows how many people wait for an answer, so that work for which nobody waits can let them go first. */
@Component
public class Rush implements AsyncHandlerInterceptor {
    private static final String COUNTED = Rush.class.getName();

    private final int many;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private int waiting; // guarded by the lock

    /** Where fewer wait than there are processors, one is free. */
    @Autowired
    Rush() {
        this(Runtime.getRuntime().availableProcessors());
    }

    Rush(int many) {
        this.many = many;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(COUNTED) != null) return true;
        request.setAttribute(COUNTED, true);
        change(1);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        served(request);
    }

    /** Whoever listens from here on waits for nothing in particular. */
    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        served(request);
    }

    private void served(HttpServletRequest request) {
        if (request.getAttribute(COUNTED) == null) return;
        request.removeAttribute(COUNTED);
        change(-1);
    }

    private void change(int by) {
        lock.lock();
        try {
            waiting += by;
            if (waiting < many) over.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns as soon as a processor is free, and after so long in any case.
     *
     * @return whether one is free
     */
    public boolean letPass(Duration patience) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (waiting >= many && left > 0) left = over.awaitNanos(left);
            return waiting < many;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
