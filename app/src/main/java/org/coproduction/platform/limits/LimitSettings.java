package org.coproduction.platform.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code commons.limits.*}.
 *
 * @param enabled false serves everybody as fast as it goes
 * @param perSecond how much of its budget a client gets back each second; a page costs 1
 * @param burst a whole budget
 * @param clients for how many clients budgets are kept, 16 bytes each
 * @param exempt networks without a budget, comma-separated: {@code 127.0.0.0/8, ::1/128}
 * @param lane how many costly requests of crawlers are worked on at once; 0: half of the processors, at least one
 * @param rest how many times as long as one of them took nothing else of crawlers is worked on in its place
 * @param patience how long one of them may wait for its turn
 * @param hold how long a refusal is held back, so that who asks on and on costs little
 */
@ConfigurationProperties("commons.limits")
record LimitSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("15") double perSecond,
        @DefaultValue("600") int burst,
        @DefaultValue("131072") int clients,
        @DefaultValue("127.0.0.0/8, ::1/128") String exempt,
        @DefaultValue("0") int lane,
        @DefaultValue("6") int rest,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("1s") Duration hold) {
    LimitSettings {
        if (!(perSecond > 0) || burst < 1 || clients < 1)
            throw new IllegalArgumentException("commons.limits: per-second, burst and clients must be above 0");
        if (rest < 0) throw new IllegalArgumentException("commons.limits: rest must not be below 0");
    }

    int lanes() {
        return lane > 0 ? lane : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }
}
