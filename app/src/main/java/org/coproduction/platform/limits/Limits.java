package org.coproduction.platform.limits;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.catalina.util.NetMaskSet;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Takes what each answer costs from its client's budget, and refuses with 429 where it does not suffice. Costly requests of
 * clients that behave like crawlers go through a narrow {@link Lane}.
 */
@Component
class Limits implements HandlerInterceptor {
    private static final String IN_LANE = Limits.class.getName();
    private static final Pattern CRAWLER = Pattern.compile("bot\\b|crawl|spider|slurp|scrap|fetch|python|curl|wget");
    static final int COSTLY = 3;
    private static final int MOST = 1_000_000;
    /** Each holds one of the server's threads. */
    private static final int HELD = 64;

    private static final long COME_BACK = 10;

    private final LimitSettings settings;
    private final Budgets budgets;
    private final Lane lane;
    private final NetMaskSet exempt;
    private final Semaphore held = new Semaphore(HELD);

    Limits(LimitSettings settings) {
        this.settings = settings;
        this.budgets = new Budgets(settings.perSecond(), settings.burst(), settings.clients());
        this.lane = new Lane(settings.lanes(), settings.rest());
        this.exempt = NetMaskSet.parse(settings.exempt());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!settings.enabled() || request.getDispatcherType() != DispatcherType.REQUEST) return true;
        if (!(handler instanceof HandlerMethod route)) return true;
        Optional<InetAddress> address = Client.read(request.getRemoteAddr());
        if (address.isEmpty() || exempt.contains(address.get())) return true;
        int cost = cost(route, request.getQueryString());
        if (cost == 0) return true;
        Budgets.Charge charge = budgets.charge(Client.number(address.get()), cost, System.nanoTime());
        if (!charge.paid()) {
            hold();
            throw Refusal.tooMany("limits.spent", Math.max(1, TimeUnit.NANOSECONDS.toSeconds(charge.payableIn()) + 1));
        }
        if (cost >= COSTLY && (budgets.strained(charge.owed()) || crawls(request.getHeader("User-Agent")))) {
            Lane.Turn turn = lane.enter(settings.patience());
            if (turn == null) throw Refusal.tooMany("limits.busy", COME_BACK);
            request.setAttribute(IN_LANE, turn);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(IN_LANE) instanceof Lane.Turn turn)) return;
        request.removeAttribute(IN_LANE);
        lane.leave(turn);
    }

    /** A page costs 1, and the square of the values in its query more: there are so many combinations that nobody keeps. */
    static int cost(HandlerMethod route, @Nullable String query) {
        Costs costs = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), Costs.class);
        if (costs == null) costs = AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), Costs.class);
        int own = costs == null ? 1 : costs.value();
        return own == 0 || query == null || query.isEmpty() ? own : own + square(values(query));
    }

    private static int values(String query) {
        return 1 + (int) query.chars().filter(c -> c == '&' || c == ',').count();
    }

    private static int square(int values) {
        return (int) Math.min((long) values * values, MOST);
    }

    /** Who gives no name, or that of a program, reads no page with their eyes. */
    private static boolean crawls(@Nullable String agent) {
        return agent == null || CRAWLER.matcher(agent.toLowerCase(Locale.ROOT)).find();
    }

    private void hold() {
        Duration hold = settings.hold();
        if (hold.isZero() || !held.tryAcquire()) return;
        try {
            TimeUnit.NANOSECONDS.sleep(hold.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            held.release();
        }
    }
}
